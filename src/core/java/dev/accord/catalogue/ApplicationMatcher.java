package dev.accord.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the application that a text means: by exact key, else by name, else by alias, both ignoring case. The first
 * level that matches decides. Retired applications match too, since old issues name them.
 */
public final class ApplicationMatcher {
    /** What a text means. */
    public sealed interface Match {
        record One(Application application) implements Match {}

        record None() implements Match {}

        /** Several on one level; nobody guesses. */
        record Ambiguous(List<Application> applications) implements Match {}
    }

    private final Map<String, Application> byKey = new LinkedHashMap<>();
    private final Map<String, List<Application>> byName = new HashMap<>();
    private final Map<String, List<Application>> byAlias = new HashMap<>();

    private ApplicationMatcher() {}

    public static ApplicationMatcher of(Collection<Application> applications) {
        ApplicationMatcher matcher = new ApplicationMatcher();
        for (Application each : applications) {
            matcher.byKey.put(each.key(), each);
            add(matcher.byName, each.name(), each);
            // An option of Accord's own reads so where the name alone is not unique.
            add(matcher.byName, each.name() + " (" + each.key() + ")", each);
            each.aliases().forEach(alias -> add(matcher.byAlias, alias, each));
        }
        return matcher;
    }

    /** All that it can find, in the order in which they were given. */
    public Collection<Application> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /** Several values are one question: they must all mean the same application. */
    public Match match(List<String> values) {
        for (Function<String, List<Application>> level : levels()) {
            Map<String, Application> found = new LinkedHashMap<>();
            values.forEach(
                    value -> level.apply(ApplicationKey.normal(value)).forEach(each -> found.put(each.key(), each)));
            if (found.size() == 1) {
                return new Match.One(found.values().iterator().next());
            }
            if (found.size() > 1) {
                return new Match.Ambiguous(List.copyOf(found.values()));
            }
        }
        return new Match.None();
    }

    public Match byKey(String key) {
        Application application = byKey.get(key);
        return application == null ? new Match.None() : new Match.One(application);
    }

    private List<Function<String, List<Application>>> levels() {
        return List.of(
                value -> byKey.containsKey(value) ? List.of(byKey.get(value)) : List.of(),
                value -> byName.getOrDefault(ApplicationKey.folded(value), List.of()),
                value -> byAlias.getOrDefault(ApplicationKey.folded(value), List.of()));
    }

    private static void add(Map<String, List<Application>> level, String text, Application application) {
        level.merge(
                ApplicationKey.folded(text),
                List.of(application),
                (before, more) -> before.contains(application)
                        ? before
                        : java.util.stream.Stream.concat(before.stream(), more.stream())
                                .toList());
    }
}
