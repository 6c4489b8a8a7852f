package dev.accord.relationship.due;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** All-day events as an iCalendar file (RFC 5545): lines end in CRLF, are folded at 75 octets, and text is escaped. */
public final class CalendarFile {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();

    /** One event; the same {@code uid} in a later file moves it instead of adding another. */
    public record Event(String uid, LocalDate on, String summary, String url) {}

    private CalendarFile() {}

    /** The whole file. {@code at} is when it was made. */
    public static String of(String name, List<Event> events, Instant at) {
        CalendarFile calendar = new CalendarFile();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Accord//Accord for Jira//EN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        for (Event event : events) {
            calendar.line("BEGIN", "VEVENT");
            calendar.line("UID", escaped(event.uid()));
            calendar.line("DTSTAMP", STAMP.format(at));
            calendar.line("DTSTART;VALUE=DATE", DAY.format(event.on()));
            calendar.line("DTEND;VALUE=DATE", DAY.format(event.on().plusDays(1)));
            calendar.line("SUMMARY", escaped(event.summary()));
            calendar.line("URL", event.url().replaceAll("\\p{Cntrl}", ""));
            calendar.line("TRANSP", "TRANSPARENT");
            calendar.line("END", "VEVENT");
        }
        calendar.line("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line that goes on begins with a space, which counts; no character is cut in two. */
    private void line(String name, String value) {
        int used = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String letter = Character.toString(point);
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                file.append("\r\n ");
                used = 1;
            }
            file.append(letter);
            used += octets;
        }
        file.append("\r\n");
    }
}
