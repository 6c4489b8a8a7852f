package dev.accord.workbench.platform;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;

public final class MovableClockTest {
    private static final Instant START = Instant.parse("2026-03-24T23:30:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));

    @Test
    public void everyZoneMovesWithIt() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        assertEquals(LocalDate.of(2026, 3, 25), LocalDate.now(berlin));
        clock.forward(Duration.ofDays(1));
        assertEquals(LocalDate.of(2026, 3, 26), LocalDate.now(berlin));
        assertEquals(LocalDate.of(2026, 3, 25), LocalDate.now(clock));
    }

    @Test
    public void itIsPutAnywhereAndForwardFromThere() {
        clock.moveTo(START.minusSeconds(60));
        clock.forward(Duration.ofSeconds(1));
        assertEquals(START.minusSeconds(59), clock.instant());
    }
}
