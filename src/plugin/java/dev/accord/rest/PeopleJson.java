package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.governance.People;
import java.util.List;

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

    /** A seat's holder; a name that no Jira user answers to is shown as one without key. */
    PersonJson holder(Holder holder) {
        return holder.isUser() ? person(holder.userKey()) : new PersonJson(null, null, holder.text(), false);
    }

    /** A key, or a person as it was shown; whoever was there before may stay. Null where nobody is meant, which is a problem. */
    Holder holder(Body body, String member, JsonNode sent, List<Holder> before) {
        String key = sent.isObject() ? sent.path("key").asText(null) : sent.asText(null);
        if (sent.isObject() && key == null && sent.path("displayName").isTextual()) {
            return Holder.notAJiraUser(sent.path("displayName").asText().strip());
        }
        if (key == null) {
            body.bad(member);
            return null;
        }
        Holder holder = Holder.user(key);
        if (!before.contains(holder) && people.byKey(key).isEmpty()) {
            body.problem("UNKNOWN_USER", member, key);
            return null;
        }
        return holder;
    }

    /** The key of one person, as a key or as the person was shown; null for nobody. Whoever was there before may stay. */
    String key(Body body, String member, String before) {
        JsonNode sent = body.node(member);
        String key = sent.isObject() ? sent.path("key").asText(null) : sent.asText(null);
        if (sent.isNull() || sent.isMissingNode()) {
            return null;
        }
        if (key == null || !(sent.isObject() || sent.isTextual())) {
            body.bad(member);
            return null;
        }
        if (!key.equals(before) && people.byKey(key).isEmpty()) {
            body.problem("UNKNOWN_USER", member, key);
            return null;
        }
        return key;
    }
}
