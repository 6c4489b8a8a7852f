package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.imports.ImportField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which applications are to get which values. */
final class BulkJson {
    private static final Set<String> MEMBERS = Stream.concat(
                    ApplicationSearch.PARAMETERS.stream(), Stream.of("keys", "set", "preview"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SET = Set.of("operatingModel", "businessUnit", "criticality", "lifeCycle");

    private BulkJson() {}

    /**
     * What is asked for.
     *
     * @param preview whether it is only shown what would change
     */
    record Wanted(List<Application> applications, Map<ImportField, Object> values, boolean preview) {}

    static Wanted read(JsonNode sent, Catalogue catalogue, ApplicationsJson json) {
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("set"));
        Boolean preview = body.truth("preview");
        List<Application> applications = applications(body, catalogue, json);
        Map<ImportField, Object> values = values(body);
        body.refuseProblems();
        return new Wanted(applications, values, preview != null && preview);
    }

    /** Either the keys, or what a search finds; neither of both is no wish for all of them. */
    private static List<Application> applications(Body body, Catalogue catalogue, ApplicationsJson json) {
        boolean byKeys = body.names().contains("keys");
        boolean byFilter = ApplicationSearch.PARAMETERS.stream().anyMatch(body.names()::contains);
        if (byKeys == byFilter) {
            body.problem("QUERY_OR_KEYS", "keys");
            return List.of();
        }
        if (byFilter) {
            Predicate<Application> filter = ApplicationSearch.of(body::text, json);
            return catalogue.all().stream().filter(filter).toList();
        }
        List<Application> found = new ArrayList<>();
        for (String key : body.texts("keys")) {
            catalogue
                    .find(ApplicationKey.normal(key))
                    .ifPresentOrElse(found::add, () -> body.problem("UNKNOWN_APPLICATION", "keys", key));
        }
        return found;
    }

    private static Map<ImportField, Object> values(Body body) {
        Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
        body.object("set").ifPresent(set -> {
            set.members(SET, Set.of());
            List<String> names = set.names();
            if (names.contains("operatingModel")) {
                values.put(ImportField.OPERATING_MODEL, set.text("operatingModel"));
            }
            if (names.contains("businessUnit")) {
                values.put(ImportField.BUSINESS_UNIT, set.text("businessUnit"));
            }
            if (names.contains("criticality")) {
                values.put(ImportField.CRITICALITY, set.number("criticality"));
            }
            if (names.contains("lifeCycle")) {
                LifeCycle lifeCycle = set.choice("lifeCycle", LifeCycle.class);
                if (lifeCycle == null && !set.has("lifeCycle")) {
                    set.bad("lifeCycle");
                }
                values.put(ImportField.LIFE_CYCLE, lifeCycle);
            }
        });
        return values;
    }
}
