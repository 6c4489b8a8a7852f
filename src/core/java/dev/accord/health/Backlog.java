package dev.accord.health;

import dev.accord.routing.Attempts;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions that are still to be carried out and have the same state and the same obstacle.
 *
 * @param obstacle code of what stands in the way, or null where nothing did so far
 * @param oldest when the first of them was decided
 * @param broken whether somebody has to look; a decision just made is not
 */
public record Backlog(State state, String obstacle, int total, Instant oldest, boolean broken) {
    /** A wait that lasts longer is no wait for an index or a lock any more. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final String SWITCHED_OFF = "SWITCHED_OFF";

    private record Cause(State state, String obstacle) {}

    /** The failed ones first, then the oldest. */
    public static List<Backlog> of(List<Decision> open, Instant now) {
        Map<Cause, Backlog> byCause = new LinkedHashMap<>();
        for (Decision each : open) {
            Cause cause = new Cause(each.state(), each.attempts().obstacle());
            byCause.merge(cause, alone(cause, each.decidedAt(), now), Backlog::and);
        }
        return byCause.values().stream()
                .sorted(Comparator.comparing((Backlog each) -> each.state() != State.FAILED)
                        .thenComparing(Backlog::oldest))
                .toList();
    }

    private static Backlog alone(Cause cause, Instant decidedAt, Instant now) {
        boolean broken = cause.state() == State.FAILED
                || Attempts.ACTING_USER.equals(cause.obstacle())
                || (!SWITCHED_OFF.equals(cause.obstacle())
                        && decidedAt.plus(PATIENCE).isBefore(now));
        return new Backlog(cause.state(), cause.obstacle(), 1, decidedAt, broken);
    }

    private Backlog and(Backlog other) {
        return new Backlog(
                state,
                obstacle,
                total + other.total,
                oldest.isBefore(other.oldest) ? oldest : other.oldest,
                broken || other.broken);
    }
}
