package dev.accord.relationship.commitments;

import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one side promised the other.
 *
 * @param closed the day on which it was kept or given up, null while it is open
 */
public record Commitment(Side side, String text, Holder owner, LocalDate due, State state, LocalDate closed) {
    private static final int TEXT = 2_000;

    /** What became of it. */
    public enum State {
        OPEN,
        KEPT,
        GIVEN_UP
    }

    /** Late from the day after it was due. */
    public boolean late(LocalDate today) {
        return state == State.OPEN && today.isAfter(due);
    }

    /** What is wrong with it. */
    public static List<Problem> check(Commitment commitment, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (commitment.text() == null) {
            problems.add(Problem.of("NO_COMMITMENT", "text"));
        } else if (commitment.text().length() > TEXT) {
            problems.add(Problem.of("TEXT_TOO_LONG", "text", "text", TEXT));
        }
        if (commitment.owner() == null) {
            problems.add(Problem.of("NO_OWNER", "owner"));
        }
        if (commitment.due() == null) {
            problems.add(Problem.of("NO_DUE_DATE", "due"));
        }
        if (commitment.closed() != null && commitment.closed().isAfter(today)) {
            problems.add(Problem.of("CLOSED_IN_FUTURE", "closed", commitment.closed()));
        }
        if ((commitment.state() == State.OPEN) != (commitment.closed() == null)) {
            problems.add(Problem.of(commitment.closed() == null ? "NO_CLOSING_DATE" : "CLOSED_AND_OPEN", "closed"));
        }
        return problems;
    }
}
