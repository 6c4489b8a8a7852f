package dev.accord.routing;

import dev.accord.governance.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Jira with three users, of whom one is switched off and one may not be assigned, a group, and a role in one project. */
final class JiraInMemory implements People, Assignees {
    private static final Map<String, Boolean> ACTIVE = Map.of("julia", true, "customer", true, "henrik", false);

    /** Every user that was looked up. */
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Person> byKey(String key) {
        asked.add(key);
        return Optional.ofNullable(ACTIVE.get(key)).map(active -> new Person(key, key, key, key, active));
    }

    @Override
    public List<Person> everyone() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean groupExists(String group) {
        return group.equals("desk");
    }

    @Override
    public boolean inGroup(String userKey, String group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean groupHasActiveMember(String group) {
        return group.equals("desk");
    }

    @Override
    public boolean inRole(String userKey, String roleId, long project) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean roleHasActiveMember(String roleId, long project) {
        return roleId.equals("10002") && project == 1;
    }

    @Override
    public boolean assignable(IssueFacts issue, String userKey) {
        return userKey.equals("julia");
    }

    @Override
    public boolean unassignedAllowed() {
        return true;
    }

    @Override
    public Optional<String> projectLead(long project) {
        return Optional.empty();
    }

    @Override
    public Optional<String> defaultOf(IssueFacts issue) {
        return Optional.empty();
    }

    @Override
    public List<Change> changes(long issue) {
        return List.of();
    }
}
