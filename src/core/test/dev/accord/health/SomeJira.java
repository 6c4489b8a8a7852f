package dev.accord.health;

import dev.accord.governance.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Jira with an active and an inactive user, a group with somebody and one without, and one of each other thing. */
final class SomeJira implements People, References {
    static final String ACTIVE = "julia";
    static final String INACTIVE = "henrik";
    static final String GROUP = "desk";
    static final String EMPTY_GROUP = "nobody";
    static final String FIELD = "customfield_100";
    static final String ISSUE_TYPE = "5";
    static final String ROLE = "10002";
    static final long PROJECT = 1;

    private static final Map<String, Boolean> USERS = Map.of(ACTIVE, true, INACTIVE, false);

    /** Every user and group that was asked for. */
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Person> byKey(String key) {
        asked.add(key);
        return Optional.ofNullable(USERS.get(key))
                .map(active -> new Person(key, key, key, key + "@example.com", active));
    }

    @Override
    public List<Person> everyone() {
        return USERS.keySet().stream().flatMap(key -> byKey(key).stream()).toList();
    }

    @Override
    public boolean groupExists(String group) {
        asked.add(group);
        return Set.of(GROUP, EMPTY_GROUP).contains(group);
    }

    @Override
    public boolean inGroup(String userKey, String group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean groupHasActiveMember(String group) {
        return group.equals(GROUP);
    }

    @Override
    public boolean inRole(String userKey, String roleId, long project) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean roleHasActiveMember(String roleId, long project) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean fieldExists(String id) {
        return id.equals(FIELD);
    }

    @Override
    public boolean issueTypeExists(String id) {
        return id.equals(ISSUE_TYPE);
    }

    @Override
    public boolean roleExists(String id) {
        return id.equals(ROLE);
    }

    @Override
    public boolean projectExists(long id) {
        return id == PROJECT;
    }
}
