package dev.accord.relationship.reassess;

import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import java.time.Instant;

/**
 * One reason to look at model and level again.
 *
 * @param application name of the application whose seat it is about, else null
 * @param before who it was, or null
 * @param after who it is, or null
 * @param strategy what was recorded about the strategy, else null
 * @param at when it happened; null where it is so at the moment
 */
public record Trigger(
        Cause cause, String application, Seat seat, Holder before, Holder after, StrategyChange strategy, Instant at) {
    /** What happened. */
    public enum Cause {
        BRM_CHANGED,
        BRM_INACTIVE,
        COUNTERPART_CHANGED,
        COUNTERPART_INACTIVE,
        SPONSOR_CHANGED,
        SPONSOR_INACTIVE,
        SEAT_CHANGED,
        SEAT_INACTIVE,
        STRATEGY_CHANGED,
        QUARTER_PASSED
    }

    /** Somebody took over from somebody. */
    static Trigger changed(Cause cause, Holder before, Holder after, Instant at) {
        return new Trigger(cause, null, null, before, after, null, at);
    }

    /** Whoever is named has left Jira. */
    static Trigger inactive(Cause cause, Holder who) {
        return new Trigger(cause, null, null, who, null, null, null);
    }

    static Trigger seatChanged(String application, Seat seat, Holder before, Holder after, Instant at) {
        return new Trigger(Cause.SEAT_CHANGED, application, seat, before, after, null, at);
    }

    static Trigger seatInactive(String application, Seat seat, Holder who) {
        return new Trigger(Cause.SEAT_INACTIVE, application, seat, who, null, null, null);
    }

    static Trigger strategy(StrategyChange change) {
        return new Trigger(Cause.STRATEGY_CHANGED, null, null, null, null, change, change.recorded());
    }

    static Trigger quarterPassed() {
        return new Trigger(Cause.QUARTER_PASSED, null, null, null, null, null, null);
    }
}
