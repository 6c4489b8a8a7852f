package dev.accord.routing;

import dev.accord.governance.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Users of whom everybody is active and assignable unless the test says otherwise; groups all have somebody. */
public final class PeopleInMemory implements People, Assignees, Members {
    final Set<String> unassignable = new HashSet<>();
    final Set<String> gone = new HashSet<>();
    final Map<Long, List<Change>> changes = new HashMap<>();
    final Set<String> members = new HashSet<>();
    String byDefault;
    String lead;
    boolean unassignedAllowed = true;
    /** Who is in every group. */
    final List<String> queue = new ArrayList<>();

    final Map<String, Long> load = new HashMap<>();

    @Override
    public List<String> of(String group) {
        return List.copyOf(queue);
    }

    @Override
    public long openIssues(String userKey) {
        return load.getOrDefault(userKey, 0L);
    }

    Assign assign() {
        return assign(user -> false);
    }

    /** {@code absent} tells of a user key who is away. */
    Assign assign(Predicate<String> absent) {
        Availability availability = new Availability(this, this, absent);
        return new Assign(availability, this, new PickMember(this, availability));
    }

    void reassigned(long issue, String author, String to) {
        changes.computeIfAbsent(issue, any -> new ArrayList<>()).add(new Change(author, null, to));
    }

    void passed(long issue, String from, String to) {
        changes.computeIfAbsent(issue, any -> new ArrayList<>()).add(new Change(from, from, to));
    }

    @Override
    public Optional<Person> byKey(String key) {
        return Optional.of(new Person(key, key, key, key + "@example.com", true));
    }

    @Override
    public List<Person> everyone() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean groupExists(String group) {
        return !gone.contains(group);
    }

    @Override
    public boolean inGroup(String userKey, String group) {
        return members.contains(userKey + " in " + group);
    }

    @Override
    public boolean groupHasActiveMember(String group) {
        return true;
    }

    @Override
    public boolean inRole(String userKey, String roleId, long project) {
        return false;
    }

    @Override
    public boolean roleHasActiveMember(String roleId, long project) {
        return true;
    }

    @Override
    public boolean assignable(IssueFacts issue, String userKey) {
        return !unassignable.contains(userKey);
    }

    @Override
    public boolean unassignedAllowed() {
        return unassignedAllowed;
    }

    @Override
    public Optional<String> projectLead(long project) {
        return Optional.ofNullable(lead);
    }

    @Override
    public Optional<String> defaultOf(IssueFacts issue) {
        return Optional.ofNullable(byDefault);
    }

    @Override
    public List<Change> changes(long issue) {
        return List.copyOf(changes.getOrDefault(issue, List.of()));
    }
}
