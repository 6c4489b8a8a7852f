package dev.accord.governance;

import dev.accord.Problem;
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
        return problems;
    }
}
