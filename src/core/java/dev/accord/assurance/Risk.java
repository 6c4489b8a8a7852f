package dev.accord.assurance;

import dev.accord.catalogue.Seat;
import java.time.LocalDate;
import java.util.List;

/**
 * A risk and who accepted it.
 *
 * @param id within its application, from 1; never given twice
 * @param consequence what happens when it comes true
 * @param askedOf the seat that is to accept it, or null
 * @param expires last day of the acceptance
 * @param review when it is looked at again, or null
 * @param addedBy user key
 */
public record Risk(
        int id,
        String text,
        String consequence,
        Seat askedOf,
        LocalDate expires,
        LocalDate review,
        String addedBy,
        LocalDate addedOn,
        List<Acceptance> acceptances) {
    /** How a risk stands on a day. */
    public enum State {
        UNACCEPTED,
        EXPIRED,
        REVIEW_DUE,
        ACCEPTED
    }

    /**
     * Somebody accepted it, in a seat held on that day.
     *
     * @param by user key
     */
    public record Acceptance(Seat seat, String by, LocalDate on) {}

    public Risk {
        acceptances = List.copyOf(acceptances);
    }

    public State state(LocalDate today) {
        if (acceptances.isEmpty()) {
            return State.UNACCEPTED;
        }
        if (expires != null && expires.isBefore(today)) {
            return State.EXPIRED;
        }
        return review != null && !review.isAfter(today) ? State.REVIEW_DUE : State.ACCEPTED;
    }

    /** Whether people must be warned of it. */
    public boolean warns(LocalDate today) {
        return state(today) == State.UNACCEPTED || state(today) == State.EXPIRED;
    }
}
