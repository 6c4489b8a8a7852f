package dev.accord.relationship.forums;

import dev.accord.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a forum must be before it is saved. */
final class ForumRules {
    private static final int NAME = 255;
    private static final int MEMBERS = 100;

    private ForumRules() {}

    static List<Problem> check(Forum forum, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (forum.name() == null) {
            problems.add(Problem.of("NO_NAME", "name"));
        } else if (forum.name().length() > NAME) {
            problems.add(Problem.of("TEXT_TOO_LONG", "name", "name", NAME));
        }
        if (forum.business().size() > MEMBERS) {
            problems.add(Problem.of("TOO_MANY", "business", MEMBERS));
        }
        if (forum.it().size() > MEMBERS) {
            problems.add(Problem.of("TOO_MANY", "it", MEMBERS));
        }
        if (forum.lastHeld() != null && forum.lastHeld().isAfter(today)) {
            problems.add(Problem.of("HELD_IN_FUTURE", "lastHeld", forum.lastHeld()));
        }
        if (forum.lastHeld() != null
                && forum.planned() != null
                && !forum.planned().isAfter(forum.lastHeld())) {
            problems.add(Problem.of("PLANNED_BEFORE_HELD", "planned", forum.planned(), forum.lastHeld()));
        }
        return problems;
    }
}
