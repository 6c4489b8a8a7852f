package dev.accord.relationship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The date where this Jira is at home: what is due follows its default time zone, not the reader's. */
public final class Today {
    private final Clock clock;
    private final Supplier<ZoneId> zone;

    public Today(Clock clock, Supplier<ZoneId> zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The date here at a moment. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone.get());
    }

    /** The first moment after a day here. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone.get()).toInstant();
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(zone.get()));
    }
}
