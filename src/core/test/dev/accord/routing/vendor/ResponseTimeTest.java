package dev.accord.routing.vendor;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Contract.Hours;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

public final class ResponseTimeTest {
    @Test
    public void hoursAreThoseOfTheClockOrOfWorkMondayToFridayNineToFive() {
        // from (a Tuesday is 2026-03-24), hours, kind, due; in Amsterdam, which is UTC+1 until 2026-03-29
        String[][] table = {
            {"2026-03-24T09:00:00Z", "4", "CLOCK", "2026-03-24T13:00:00Z"},
            {"2026-03-24T22:00:00Z", "4", "CLOCK", "2026-03-25T02:00:00Z"},
            {"2026-03-24T09:00:00Z", "4", "WORKING", "2026-03-24T13:00:00Z"},
            {"2026-03-24T08:00:00Z", "8", "WORKING", "2026-03-24T16:00:00Z"},
            {"2026-03-24T04:00:00Z", "1", "WORKING", "2026-03-24T09:00:00Z"},
            {"2026-03-24T15:00:00Z", "2", "WORKING", "2026-03-25T09:00:00Z"},
            {"2026-03-24T20:00:00Z", "8", "WORKING", "2026-03-25T16:00:00Z"},
            {"2026-03-27T15:00:00Z", "2", "WORKING", "2026-03-30T08:00:00Z"},
            {"2026-03-28T10:00:00Z", "9", "WORKING", "2026-03-31T08:00:00Z"},
            {"2026-03-24T09:00:00Z", "40", "WORKING", "2026-03-31T08:00:00Z"},
        };
        for (String[] row : table) {
            Instant due = ResponseTime.due(
                    Instant.parse(row[0]),
                    Integer.parseInt(row[1]),
                    Hours.valueOf(row[2]),
                    ZoneId.of("Europe/Amsterdam"));
            assertEquals(String.join(" ", row), row[3], due.toString());
        }
    }
}
