package dev.accord.health;

import dev.accord.governance.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** People and groups for the time of one look: a person of a thousand seats is looked up once. */
final class AskedOnce {
    private final People people;
    private final Map<String, Optional<People.Person>> persons = new HashMap<>();
    private final Map<String, Presence> groups = new HashMap<>();

    /** How somebody or something that is named is found. */
    enum Presence {
        MISSING,
        /** A user that is switched off, or a group without anybody who is not. */
        IDLE,
        THERE;

        /** The kind that stands for it; null where nothing is wrong. */
        Fault.Kind kind(Fault.Kind missing, Fault.Kind idle) {
            return switch (this) {
                case MISSING -> missing;
                case IDLE -> idle;
                case THERE -> null;
            };
        }
    }

    AskedOnce(People people) {
        this.people = people;
    }

    Presence user(String key) {
        Function<People.Person, Presence> presence = person -> person.active() ? Presence.THERE : Presence.IDLE;
        return persons.computeIfAbsent(key, people::byKey).map(presence).orElse(Presence.MISSING);
    }

    Presence group(String name) {
        return groups.computeIfAbsent(name, this::ask);
    }

    private Presence ask(String group) {
        if (!people.groupExists(group)) {
            return Presence.MISSING;
        }
        return people.groupHasActiveMember(group) ? Presence.THERE : Presence.IDLE;
    }
}
