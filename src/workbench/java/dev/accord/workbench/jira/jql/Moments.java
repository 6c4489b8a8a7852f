package dev.accord.workbench.jira.jql;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as queries write them: {@code -15m}, {@code 2026-03-24}, {@code "2026-03-24 10:00"}, {@code now()}. */
final class Moments {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)(\\d{1,6})([wdhm])");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    long of(Clause.Operand operand) {
        String text = operand.text();
        if (operand.form() == Clause.Form.FUNCTION) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "now" -> clock.millis();
                case "startofday" -> millis(
                        LocalDate.ofInstant(clock.instant(), zone()).atStartOfDay());
                default -> throw new JqlError("Unable to find JQL function '" + text + "()'.");
            };
        }
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            Duration span = span(Long.parseLong(relative.group(2)), relative.group(3));
            return clock.millis() + (relative.group(1).equals("-") ? -span.toMillis() : span.toMillis());
        }
        return date(text.replace('/', '-'));
    }

    private static Duration span(long count, String unit) {
        return switch (unit) {
            case "w" -> Duration.ofDays(7 * count);
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }

    private static long date(String text) {
        try {
            return millis(
                    text.contains(" ")
                            ? LocalDateTime.parse(text, MINUTES)
                            : LocalDateTime.of(LocalDate.parse(text), LocalTime.MIDNIGHT));
        } catch (DateTimeParseException e) {
            throw new JqlError("Date value '" + text + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                    + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
    }

    private static ZoneId zone() {
        return ZoneOffset.UTC;
    }

    private static long millis(LocalDateTime time) {
        return time.atZone(zone()).toInstant().toEpochMilli();
    }
}
