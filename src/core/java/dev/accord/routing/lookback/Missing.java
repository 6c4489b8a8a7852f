package dev.accord.routing.lookback;

import dev.accord.routing.Answer;
import dev.accord.routing.Assignment;
import dev.accord.routing.Obstacle;
import dev.accord.routing.Reason;
import dev.accord.routing.RouteState;
import dev.accord.routing.StepTried;
import java.util.Optional;

/** What kept a decision from its own target. */
public enum Missing {
    NO_APPLICATION,
    AMBIGUOUS_APPLICATION,
    NO_OPERATING_MODEL,
    UNDECIDED_CELL,
    NO_BINDING,
    VACANT_SEAT,
    /** Inactive, gone, or not assignable in the project. */
    CANNOT_HAVE;

    static Optional<Missing> of(Answer answer, Assignment assignment) {
        if (answer.reasons().contains(Reason.AMBIGUOUS_APPLICATION)) {
            return Optional.of(AMBIGUOUS_APPLICATION);
        }
        if (answer.reasons().contains(Reason.NO_APPLICATION)) {
            return Optional.of(NO_APPLICATION);
        }
        if (answer.reasons().contains(Reason.NO_OPERATING_MODEL)) {
            return Optional.of(NO_OPERATING_MODEL);
        }
        if (answer.reasons().contains(Reason.UNDECIDED_CELL)) {
            return Optional.of(UNDECIDED_CELL);
        }
        return assignment.routeState() == RouteState.FALLBACK_USED
                ? assignment.steps().stream()
                        .map(StepTried::obstacle)
                        .filter(each -> each != null)
                        .findFirst()
                        .map(Missing::of)
                : Optional.empty();
    }

    private static Missing of(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_BINDING -> NO_BINDING;
            case VACANT -> VACANT_SEAT;
            default -> CANNOT_HAVE;
        };
    }
}
