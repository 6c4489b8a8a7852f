package dev.accord.routing;

import dev.accord.governance.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stops an issue that is sent to and fro, as two rules or two scripts that disagree do. */
final class LoopGuard {
    static final int MOVES = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private LoopGuard() {}

    /**
     * Whether the next move would go on with three moves between the same two targets within ten minutes.
     *
     * @param all decisions of the issue, newest first; what a person started again begins anew
     */
    static boolean stops(List<Decision> all, Target next, Instant now) {
        List<Decision> stations = new ArrayList<>();
        for (Decision each : all) {
            if (each.attempts().loopStopped() || stations.size() > MOVES) {
                break;
            }
            boolean moved = each.mode() == Mode.ASSIGN
                    && each.appliedAt() != null
                    && each.assignment().taken() != null
                    && each.assignment().routeState() != RouteState.PERSON_CHOSE;
            if (moved
                    && (stations.isEmpty()
                            || !target(stations, stations.size() - 1).equals(target(each)))) {
                stations.add(each);
            }
        }
        return stations.size() > MOVES
                && target(stations, 0).equals(target(stations, 2))
                && target(stations, 1).equals(target(stations, 3))
                && target(stations, 1).equals(next)
                && stations.get(MOVES - 1).appliedAt().plus(WITHIN).isAfter(now);
    }

    private static Target target(List<Decision> stations, int place) {
        return target(stations.get(place));
    }

    private static Target target(Decision decision) {
        return decision.assignment().taken();
    }
}
