package dev.accord.relationship.forums;

import dev.accord.catalogue.Holder;
import java.time.LocalDate;
import java.util.List;

/**
 * A forum in which both sides meet.
 *
 * @param business members of the business side; people without account by name
 * @param lastHeld null while it was never held
 * @param planned the day that was agreed on for the next time, or null where the cadence says it
 */
public record Forum(
        String name,
        Level level,
        List<Holder> business,
        List<Holder> it,
        Cadence cadence,
        LocalDate lastHeld,
        LocalDate planned) {

    /** At which level people meet. */
    public enum Level {
        STRATEGIC,
        TACTICAL,
        OPERATIONAL
    }

    public Forum {
        business = List.copyOf(business);
        it = List.copyOf(it);
    }

    /** When it is due next; null while it was never held and no day is agreed on. */
    public LocalDate due() {
        if (planned != null) {
            return planned;
        }
        return lastHeld == null ? null : cadence.after(lastHeld);
    }

    /** Overdue from the day after it was due. */
    public boolean overdue(LocalDate today) {
        return due() != null && today.isAfter(due());
    }

    /** The same forum after it was held; the cadence says when it is due again. */
    public Forum held(LocalDate on) {
        return new Forum(name, level, business, it, cadence, on, null);
    }
}
