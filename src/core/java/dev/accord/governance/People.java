package dev.accord.governance;

import java.util.List;
import java.util.Optional;

/** Port: the users, groups and project roles of this Jira. */
public interface People {
    /** A Jira user; {@code name} is what the user logs in with. */
    record Person(String key, String name, String displayName, String email, boolean active) {}

    Optional<Person> byKey(String key);

    /** Everybody, inactive people too. */
    List<Person> everyone();

    boolean groupExists(String group);

    boolean inGroup(String userKey, String group);

    /** Whether the group has a member who is active. */
    boolean groupHasActiveMember(String group);

    /** Whether the user has the project role in the project. */
    boolean inRole(String userKey, String roleId, long project);

    /** Whether the project role has a member in the project who is active. */
    boolean roleHasActiveMember(String roleId, long project);
}
