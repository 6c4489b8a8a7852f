package dev.accord.relationship.reassess;

import dev.accord.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The strategy of a side changed, as somebody recorded it.
 *
 * @param on since when
 * @param what in one line
 * @param by user key of whoever recorded it
 * @param recorded when; what both sides looked at later is settled
 */
public record StrategyChange(LocalDate on, String what, String by, Instant recorded) {
    private static final int LINE = 255;

    /** What is wrong with it. */
    public static List<Problem> check(StrategyChange change, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (change.what() == null) {
            problems.add(Problem.of("NO_STRATEGY_LINE", "what"));
        } else if (change.what().length() > LINE) {
            problems.add(Problem.of("TEXT_TOO_LONG", "what", "what", LINE));
        }
        if (change.on() == null || change.on().isAfter(today)) {
            problems.add(Problem.of("STRATEGY_IN_FUTURE", "on"));
        }
        return problems;
    }
}
