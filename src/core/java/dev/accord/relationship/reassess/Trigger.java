package dev.accord.relationship.reassess;

import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import java.time.Instant;

/**
 * One reason to look at model and level again.
 *
 * @param application name of the application whose seat changed, else null
 * @param before who it was, or null
 * @param after who it is, or null
 * @param at when it happened; null where it is so at the moment
 */
public record Trigger(Cause cause, String application, Seat seat, Holder before, Holder after, Instant at) {
    /** What happened. */
    public enum Cause {
        BRM_CHANGED,
        BRM_INACTIVE,
        COUNTERPART_CHANGED,
        COUNTERPART_INACTIVE,
        SEAT_CHANGED,
        QUARTER_PASSED
    }
}
