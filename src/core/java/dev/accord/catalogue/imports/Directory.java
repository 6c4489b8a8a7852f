package dev.accord.catalogue.imports;

import dev.accord.catalogue.Holder;
import dev.accord.governance.People.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the person that a text names: by key, name, mail or display name, in this order. */
public final class Directory {
    private final Map<String, Person> byKey = new HashMap<>();
    private final List<Map<String, List<Person>>> levels = new ArrayList<>();

    private Directory() {}

    public static Directory of(Collection<Person> people) {
        Directory directory = new Directory();
        Map<String, List<Person>> names = new HashMap<>();
        Map<String, List<Person>> mails = new HashMap<>();
        Map<String, List<Person>> displayNames = new HashMap<>();
        for (Person each : people) {
            directory.byKey.put(each.key(), each);
            add(names, each.name(), each);
            add(mails, each.email(), each);
            add(displayNames, each.displayName(), each);
        }
        directory.levels.addAll(List.of(names, mails, displayNames));
        return directory;
    }

    /** Nobody where nobody has that key, name, mail or display name, or where several share it. */
    public Optional<Person> find(String text) {
        if (byKey.containsKey(text)) {
            return Optional.of(byKey.get(text));
        }
        for (Map<String, List<Person>> level : levels) {
            List<Person> found = level.getOrDefault(folded(text), List.of());
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What people read for a holder. */
    String name(Holder holder) {
        if (!holder.isUser()) {
            return holder.text();
        }
        Person person = byKey.get(holder.userKey());
        return person == null || person.displayName() == null ? holder.userKey() : person.displayName();
    }

    private static void add(Map<String, List<Person>> level, String text, Person person) {
        if (text != null && !text.isBlank()) {
            level.computeIfAbsent(folded(text), any -> new ArrayList<>()).add(person);
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
