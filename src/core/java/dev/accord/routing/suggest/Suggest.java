package dev.accord.routing.suggest;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.Holder;
import dev.accord.routing.Agreements;
import dev.accord.routing.suggest.Clue.Kind;
import dev.accord.routing.suggest.Clue.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Suggests the application of an issue that names none. The order: named in the summary before in the description only;
 * by key before by name before by alias; in the project; in a business unit of the reporter; then the longer
 * text, then the key. Where nothing is named, the only application of the project, or of the reporter's units in it.
 */
public final class Suggest {
    private static final int AT_MOST = 3;

    private final Agreements agreements;
    private final AtomicReference<Index> kept = new AtomicReference<>();

    public Suggest(Agreements agreements) {
        this.agreements = agreements;
    }

    /** What is looked up, made anew with each state of the catalogue. */
    private record Index(
            ApplicationMatcher of,
            Mentions mentions,
            Map<Long, List<Application>> ofProject,
            Map<String, Set<String>> unitsOfPerson) {

        static Index of(ApplicationMatcher applications) {
            Map<Long, List<Application>> ofProject = new HashMap<>();
            Map<String, Set<String>> units = new HashMap<>();
            for (Application each : applications.all()) {
                if (!each.retired()) {
                    each.projects().forEach(project -> ofProject
                            .computeIfAbsent(project, any -> new ArrayList<>())
                            .add(each));
                    if (each.businessUnit() != null) {
                        each.seats().values().stream()
                                .flatMap(Collection::stream)
                                .filter(Holder::isUser)
                                .forEach(holder -> units.computeIfAbsent(holder.userKey(), any -> new HashSet<>())
                                        .add(each.businessUnit()));
                    }
                }
            }
            return new Index(applications, new Mentions(applications.all()), ofProject, units);
        }
    }

    /** At most three, the likeliest first; empty where nothing speaks for any. */
    public List<Suggestion> suggest(Told told) {
        Index index = index();
        Set<String> units =
                told.reporter() == null ? Set.of() : index.unitsOfPerson().getOrDefault(told.reporter(), Set.of());
        Map<String, Application> named = new LinkedHashMap<>();
        Map<String, Set<Clue>> clues = new HashMap<>();
        collect(index.mentions().in(told.summary()), Place.SUMMARY, named, clues);
        collect(index.mentions().in(told.description()), Place.DESCRIPTION, named, clues);
        if (named.isEmpty()) {
            return onlyOne(index, told, units);
        }
        return named.values().stream()
                .map(each -> suggestion(each, clues.get(each.key()), told, units))
                .sorted(STRONGEST)
                .limit(AT_MOST)
                .toList();
    }

    private Index index() {
        ApplicationMatcher applications = agreements.known().applications();
        Index index = kept.get();
        if (index == null || index.of() != applications) {
            index = Index.of(applications);
            kept.set(index);
        }
        return index;
    }

    private static final Comparator<Clue> STRONGEST_CLUE = Comparator.comparing(
                    Clue::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Clue::kind)
            .thenComparing(clue -> clue.text() == null ? 0 : -clue.text().length())
            .thenComparing(clue -> String.valueOf(clue.text()));

    private static final Comparator<Suggestion> STRONGEST = Comparator.comparing(
                    (Suggestion each) -> each.clues().get(0).place())
            .thenComparing(each -> each.clues().get(0).kind())
            .thenComparing(each -> has(each, Kind.PROJECT) ? 0 : 1)
            .thenComparing(each -> has(each, Kind.BUSINESS_UNIT) ? 0 : 1)
            .thenComparing(each -> -each.clues().get(0).text().length())
            .thenComparing(each -> each.application().key());

    private static boolean has(Suggestion suggestion, Kind kind) {
        return suggestion.clues().stream().anyMatch(clue -> clue.kind() == kind);
    }

    private static void collect(
            List<Mentions.Mention> mentions,
            Place place,
            Map<String, Application> named,
            Map<String, Set<Clue>> clues) {
        for (Mentions.Mention each : mentions) {
            named.putIfAbsent(each.application().key(), each.application());
            clues.computeIfAbsent(each.application().key(), key -> new TreeSet<>(STRONGEST_CLUE))
                    .add(new Clue(each.kind(), each.text(), place));
        }
    }

    /** Of the mentions the strongest is told, then what else speaks for the application. */
    private static Suggestion suggestion(Application application, Set<Clue> mentions, Told told, Set<String> units) {
        List<Clue> all = new ArrayList<>(List.of(mentions.iterator().next()));
        if (application.projects().contains(told.project())) {
            all.add(Clue.of(Kind.PROJECT));
        }
        if (units.contains(application.businessUnit())) {
            all.add(new Clue(Kind.BUSINESS_UNIT, application.businessUnit(), null));
        }
        return new Suggestion(application, all);
    }

    private static List<Suggestion> onlyOne(Index index, Told told, Set<String> units) {
        List<Application> ofProject = index.ofProject().getOrDefault(told.project(), List.of());
        if (ofProject.size() == 1) {
            return List.of(new Suggestion(ofProject.get(0), List.of(Clue.of(Kind.ONLY_ONE), Clue.of(Kind.PROJECT))));
        }
        List<Application> ofUnits = ofProject.stream()
                .filter(each -> units.contains(each.businessUnit()))
                .toList();
        if (ofUnits.size() != 1) {
            return List.of();
        }
        Application only = ofUnits.get(0);
        return List.of(new Suggestion(
                only,
                List.of(
                        Clue.of(Kind.ONLY_ONE),
                        Clue.of(Kind.PROJECT),
                        new Clue(Kind.BUSINESS_UNIT, only.businessUnit(), null))));
    }
}
