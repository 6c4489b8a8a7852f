package dev.accord.health;

import static org.junit.Assert.assertEquals;

import dev.accord.governance.Mode;
import dev.accord.routing.Attempts;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public final class BacklogTest {
    private static final Instant NOW = Instant.parse("2026-03-24T12:00:00Z");

    @Test
    public void whatNobodyHasToLookAtIsToldApartFromWhatIsBroken() {
        Object[][] table = {
            {State.PLANNED, null, 0, false},
            {State.PLANNED, null, 60, false},
            {State.PLANNED, null, 61, true},
            {State.PLANNED, "JIRA_BUSY", 59, false},
            {State.PLANNED, "JIRA_BUSY", 61, true},
            {State.PLANNED, "ACTING_USER", 0, true},
            {State.PLANNED, "SWITCHED_OFF", 6_000, false},
            {State.FAILED, "REFUSED", 0, true},
        };
        for (Object[] row : table) {
            Decision decision = decision((State) row[0], (String) row[1], (int) row[2]);
            assertEquals(
                    Arrays.toString(row),
                    row[3],
                    Backlog.of(List.of(decision), NOW).get(0).broken());
        }
    }

    @Test
    public void equalOnesAreCountedWithTheOldestAndFailedOnesComeFirst() {
        List<Backlog> found = Backlog.of(
                List.of(
                        decision(State.PLANNED, "ACTING_USER", 10),
                        decision(State.FAILED, "REFUSED", 1),
                        decision(State.PLANNED, "ACTING_USER", 90),
                        decision(State.PLANNED, null, 0)),
                NOW);
        assertEquals(
                List.of(
                        new Backlog(State.FAILED, "REFUSED", 1, minutesAgo(1), true),
                        new Backlog(State.PLANNED, "ACTING_USER", 2, minutesAgo(90), true),
                        new Backlog(State.PLANNED, null, 1, NOW, false)),
                found);
    }

    private static Instant minutesAgo(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    private static Decision decision(State state, String obstacle, int minutesAgo) {
        Attempts attempts = new Attempts(0, 0, null, obstacle, null);
        return new Decision(
                1, 1, Mode.ASSIGN, state, null, null, null, 1, minutesAgo(minutesAgo), null, attempts, false);
    }
}
