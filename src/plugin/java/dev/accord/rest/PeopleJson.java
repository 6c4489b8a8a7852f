package dev.accord.rest;

import dev.accord.governance.People;

/** People as REST shows them. */
public final class PeopleJson {
    private final People people;

    public PeopleJson(People people) {
        this.people = people;
    }

    /** A Jira user; one that no longer exists keeps the key alone and is not active. */
    public record PersonJson(String key, String name, String displayName, boolean active) {}

    /** Null for nobody. */
    PersonJson person(String key) {
        return key == null
                ? null
                : people.byKey(key)
                        .map(each -> new PersonJson(each.key(), each.name(), each.displayName(), each.active()))
                        .orElseGet(() -> new PersonJson(key, null, null, false));
    }
}
