package dev.accord.relationship.due;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.relationship.due.CalendarFile.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public final class CalendarFileTest {
    private static final Instant AT = Instant.parse("2026-03-16T10:05:00Z");

    @Test
    public void anEventIsAWholeDayAndItsTextIsEscaped() {
        String file = CalendarFile.of(
                "Sales; IT",
                List.of(new Event(
                        "FORUM-7@accord",
                        LocalDate.of(2026, 2, 28),
                        "Board, \\ Sales;\nBEGIN:VALARM\u0007",
                        "http://j/x")),
                AT);
        assertEquals(
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Accord//Accord for Jira//EN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Sales\\; IT",
                        "BEGIN:VEVENT",
                        "UID:FORUM-7@accord",
                        "DTSTAMP:20260316T100500Z",
                        "DTSTART;VALUE=DATE:20260228",
                        "DTEND;VALUE=DATE:20260301",
                        "SUMMARY:Board\\, \\\\ Sales\\;\\nBEGIN:VALARM",
                        "URL:http://j/x",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""),
                file);
    }

    @Test
    public void longLinesAreFoldedAt75OctetsWithoutCuttingACharacter() {
        String summary = "\u00e4\ud83d\ude00x".repeat(60);
        String file = CalendarFile.of("n", List.of(new Event("u", LocalDate.of(2026, 1, 1), summary, "http://j")), AT);
        for (String line : file.lines().toList()) {
            assertTrue(line, line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
        assertTrue(file.replace("\r\n ", "").contains("SUMMARY:" + summary + "\r\n"));
    }
}
