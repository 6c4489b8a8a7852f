package dev.accord.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** How Jira Assets writes an object as text. */
    private static final Pattern ASSETS = Pattern.compile("(?<label>.+) \\((?<key>[A-Z][A-Z0-9_]*-\\d+)\\)");

    /** Stands between a name and a key. */
    private static final String WITH_KEY = " (";

    private final List<Application> all;
    private final Map<String, Application> byKey;
    private final Map<String, List<Application>> byName;
    private final Map<String, List<Application>> byAlias = new HashMap<>();
    /** What fields mostly hold: a name just as the catalogue writes it, once it was found to mean one application. */
    private final Map<String, Match> asWritten = new ConcurrentHashMap<>();
    /** Made when somebody first asks for a project's. */
    private final AtomicReference<Map<Long, List<Application>>> byProject = new AtomicReference<>();

    private ApplicationMatcher(Collection<Application> applications) {
        all = List.copyOf(applications);
        // There may be a hundred thousand; a map that grows is moved again and again.
        int room = all.size() * 2;
        byKey = new HashMap<>(room);
        byName = new HashMap<>(room);
    }

    public static ApplicationMatcher of(Collection<Application> applications) {
        ApplicationMatcher matcher = new ApplicationMatcher(applications);
        for (Application each : matcher.all) {
            matcher.byKey.put(each.key(), each);
            add(matcher.byName, ApplicationKey.folded(each.name()), each);
            for (String alias : each.aliases()) {
                add(matcher.byAlias, ApplicationKey.folded(alias), each);
            }
        }
        return matcher;
    }

    /** All that it can find, in the order in which they were given. */
    public Collection<Application> all() {
        return all;
    }

    /** Those of a project that are not retired, in the order in which they were given. */
    public List<Application> ofProject(long project) {
        Map<Long, List<Application>> known = byProject.get();
        if (known == null) {
            Map<Long, List<Application>> made = new HashMap<>();
            all.stream().filter(each -> !each.retired()).forEach(each -> each.projects()
                    .forEach(id ->
                            made.computeIfAbsent(id, any -> new ArrayList<>()).add(each)));
            known = made;
            byProject.set(made);
        }
        return List.copyOf(known.getOrDefault(project, List.of()));
    }

    /**
     * Several values are one question: they must all mean the same application. An object of Jira Assets reads
     * "label (KEY-1)": its own key decides, else its label.
     */
    public Match match(List<String> values) {
        Match match = asStands(values);
        if (match instanceof Match.None
                && values.stream().anyMatch(each -> ASSETS.matcher(each).matches())) {
            Match byKey =
                    asStands(values.stream().map(each -> part(each, "key")).toList());
            return byKey instanceof Match.None
                    ? asStands(values.stream().map(each -> part(each, "label")).toList())
                    : byKey;
        }
        return match;
    }

    private static String part(String value, String group) {
        Matcher object = ASSETS.matcher(value);
        return object.matches() ? object.group(group) : value;
    }

    private Match asStands(List<String> values) {
        if (values.size() != 1) {
            return matchByLevel(values);
        }
        String text = values.get(0);
        Match written = asWritten.get(text);
        if (written == null) {
            written = matchByLevel(values);
            // Only names are kept, so that there are never more than applications.
            if (written instanceof Match.One one && one.application().name().equals(text)) {
                asWritten.put(text, written);
            }
        }
        return written;
    }

    private Match matchByLevel(List<String> values) {
        for (Function<String, List<Application>> level :
                List.<Function<String, List<Application>>>of(this::withKey, this::withName, this::withAlias)) {
            Map<String, Application> found = new LinkedHashMap<>();
            values.forEach(value -> level.apply(value).forEach(each -> found.put(each.key(), each)));
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

    private List<Application> withKey(String value) {
        Application application = byKey.get(ApplicationKey.normal(value));
        return application == null ? List.of() : List.of(application);
    }

    /** By the name, and by "name (key)", as an option of Accord's own reads where the name alone is not unique. */
    private List<Application> withName(String value) {
        String text = ApplicationKey.folded(value);
        List<Application> found = byName.getOrDefault(text, List.of());
        for (int open = text.lastIndexOf(WITH_KEY); open > 0; open = text.lastIndexOf(WITH_KEY, open - 1)) {
            String rest = text.substring(open);
            List<Application> withKey = byName.getOrDefault(text.substring(0, open), List.of()).stream()
                    .filter(each -> rest.equals(WITH_KEY + ApplicationKey.folded(each.key()) + ")"))
                    .toList();
            found = Stream.concat(found.stream(), withKey.stream()).toList();
        }
        return found;
    }

    private List<Application> withAlias(String value) {
        return byAlias.getOrDefault(ApplicationKey.folded(value), List.of());
    }

    private static void add(Map<String, List<Application>> level, String text, Application application) {
        List<Application> before = level.putIfAbsent(text, List.of(application));
        if (before != null && !before.contains(application)) {
            level.put(
                    text, Stream.concat(before.stream(), Stream.of(application)).toList());
        }
    }
}
