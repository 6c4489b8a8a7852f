package dev.accord.relationship.forums;

import java.time.LocalDate;
import java.time.Period;

/** How often people meet. */
public enum Cadence {
    WEEKLY(Period.ofWeeks(1)),
    FORTNIGHTLY(Period.ofWeeks(2)),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3)),
    HALF_YEARLY(Period.ofMonths(6)),
    YEARLY(Period.ofYears(1));

    private final Period period;

    Cadence(Period period) {
        this.period = period;
    }

    /** When it is due again. */
    public LocalDate after(LocalDate last) {
        return last.plus(period);
    }
}
