package dev.accord.governance;

import dev.accord.Problem;
import dev.accord.routing.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What settings must be like; a group or user that is gone may stay, for Health to show. */
public final class SettingsRules {
    private SettingsRules() {}

    public static List<Problem> problems(Settings settings) {
        List<Problem> problems = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (ProcessMapping mapping : settings.processOf()) {
            if (!seen.add(Arrays.asList(mapping.issueType(), mapping.requestType(), mapping.component()))) {
                problems.add(Problem.of("MAPPED_TWICE", "processOf", mapping.issueType()));
            }
        }
        boolean assigns =
                settings.mode() == Mode.ASSIGN || settings.projectModes().containsValue(Mode.ASSIGN);
        if (assigns && settings.actingUser() == null) {
            problems.add(Problem.of("NO_ACTING_USER", "actingUser"));
        }
        chain(settings.routing(), problems);
        return problems;
    }

    private static void chain(RoutingSettings routing, List<Problem> problems) {
        Set<Step> seen = new HashSet<>();
        for (Step step : routing.chain()) {
            if ((step != Step.DEPUTY && step != Step.OWNER) || !seen.add(step)) {
                problems.add(Problem.of("CHAIN_STEP", "chain", step));
            }
        }
        for (Absence each : routing.absences()) {
            if (each.from() != null && each.to() != null && each.to().isBefore(each.from())) {
                problems.add(Problem.of("ABSENCE_DATES", "absences", each.from(), each.to()));
            }
        }
    }
}
