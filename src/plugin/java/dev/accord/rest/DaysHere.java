package dev.accord.rest;

import dev.accord.Problem;
import dev.accord.operatingmodel.CustomModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Days as they are where this Jira is at home: by its default time zone, not the reader's. */
public final class DaysHere {
    private final Supplier<ZoneId> zone;

    public DaysHere(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    /** One day; {@code end} is the first moment after it. */
    record Day(Instant start, Instant end) {
        Instant last() {
            return end.minusMillis(1);
        }

        /** Whether a period has a moment of the day; {@code until} is null where it has no end. */
        boolean meets(Instant from, Instant until) {
            return from.isBefore(end) && (until == null || until.isAfter(start));
        }

        /** Numbers of the versions that were in force at some moment of the day. */
        Set<Integer> applied(CustomModel model) {
            return model.periods().stream()
                    .filter(each -> meets(each.from(), each.until()))
                    .map(each -> each.version().number())
                    .collect(Collectors.toSet());
        }
    }

    /** Anything but a date ends the request. */
    Day day(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return new Day(
                    date.atStartOfDay(zone.get()).toInstant(),
                    date.plusDays(1).atStartOfDay(zone.get()).toInstant());
        } catch (DateTimeParseException e) {
            throw Refusal.of(400, Problem.of("NOT_A_DATE", field, field, text));
        }
    }
}
