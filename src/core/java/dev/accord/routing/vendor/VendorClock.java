package dev.accord.routing.vendor;

import dev.accord.operatingmodel.Party;
import java.time.Instant;

/**
 * How a vendor does with one issue, from the decision that gave it to the vendor's desk.
 *
 * @param number of that decision
 * @param party who answers for what the vendor does
 * @param dueAt when the vendor must have answered, or null where the contract promises nothing
 * @param answeredAt when somebody said that the vendor answered, or null
 * @param breachedAt when it was seen that the vendor did not answer in time, or null
 * @param ownerToldAt when the owner of the accountable side was told, too, or null
 * @param endedAt when the issue was no longer the vendor's, or resolved, or null
 * @param steppedIn null where nobody stepped in
 * @param nextAt when to look again, or null
 */
public record VendorClock(
        long issue,
        int number,
        long project,
        String application,
        String vendor,
        Party party,
        Instant startedAt,
        Instant dueAt,
        Instant answeredAt,
        Instant breachedAt,
        Instant ownerToldAt,
        Instant endedAt,
        SteppedIn steppedIn,
        Instant nextAt) {
    /** The accountable side took the work over; {@code by} is a user key. */
    public record SteppedIn(Instant at, String by, String reason) {}

    /** Whether the vendor is still expected to answer. */
    public boolean runs() {
        return answeredAt == null && endedAt == null && steppedIn == null;
    }

    VendorClock answered(Instant at) {
        return new VendorClock(
                issue,
                number,
                project,
                application,
                vendor,
                party,
                startedAt,
                dueAt,
                at,
                breachedAt,
                ownerToldAt,
                endedAt,
                steppedIn,
                null);
    }

    VendorClock breached(Instant at, Instant next) {
        return new VendorClock(
                issue,
                number,
                project,
                application,
                vendor,
                party,
                startedAt,
                dueAt,
                answeredAt,
                at,
                ownerToldAt,
                endedAt,
                steppedIn,
                next);
    }

    VendorClock ownerTold(Instant at) {
        return new VendorClock(
                issue,
                number,
                project,
                application,
                vendor,
                party,
                startedAt,
                dueAt,
                answeredAt,
                breachedAt,
                at,
                endedAt,
                steppedIn,
                null);
    }

    VendorClock ended(Instant at, SteppedIn taken) {
        return new VendorClock(
                issue,
                number,
                project,
                application,
                vendor,
                party,
                startedAt,
                dueAt,
                answeredAt,
                breachedAt,
                ownerToldAt,
                at,
                taken,
                null);
    }
}
