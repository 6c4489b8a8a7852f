package dev.accord.routing.vendor;

import dev.accord.catalogue.Contract;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a vendor must have answered. Working hours are Monday to Friday, 9:00 to 17:00, where this Jira is at home; public
 * holidays are not known.
 */
final class ResponseTime {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private ResponseTime() {}

    static Instant due(Instant from, int hours, Contract.Hours kind, ZoneId zone) {
        return kind == Contract.Hours.WORKING
                ? working(from.atZone(zone), Duration.ofHours(hours)).toInstant()
                : from.plus(hours, ChronoUnit.HOURS);
    }

    private static ZonedDateTime working(ZonedDateTime from, Duration needed) {
        ZonedDateTime now = from;
        Duration left = needed;
        while (true) {
            ZonedDateTime opens = now.with(OPENS);
            ZonedDateTime closes = now.with(CLOSES);
            if (isWeekend(now) || !now.isBefore(closes)) {
                now = now.toLocalDate().plusDays(1).atTime(OPENS).atZone(now.getZone());
                continue;
            }
            ZonedDateTime begins = now.isBefore(opens) ? opens : now;
            Duration today = Duration.between(begins, closes);
            if (left.compareTo(today) <= 0) {
                return begins.plus(left);
            }
            left = left.minus(today);
            now = closes;
        }
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
