package dev.accord.routing;

import dev.accord.routing.Decision.State;
import java.util.Optional;

/** Why an issue waits for somebody: one reason, the first that holds. */
public enum Triage {
    FAILED,
    AMBIGUOUS_APPLICATION,
    NO_APPLICATION,
    UNDECIDED_CELL,
    FALLBACK_USED,
    /** Listed on demand only. */
    PERSON_CHOSE;

    /** Empty where the decision needs nobody, or nobody any more. */
    public static Optional<Triage> of(Decision decision) {
        if (decision.resolved()) {
            return Optional.empty();
        }
        if (decision.state() == State.FAILED) {
            return Optional.of(FAILED);
        }
        if (decision.state() == State.WITHDRAWN) {
            return Optional.empty();
        }
        return switch (decision.assignment().routeState()) {
            case AMBIGUOUS_APPLICATION -> Optional.of(AMBIGUOUS_APPLICATION);
            case NO_APPLICATION -> Optional.of(NO_APPLICATION);
            case UNDECIDED_CELL -> Optional.of(UNDECIDED_CELL);
            case FALLBACK_USED -> Optional.of(FALLBACK_USED);
            case PERSON_CHOSE -> Optional.of(PERSON_CHOSE);
            case TARGET -> Optional.empty();
        };
    }
}
