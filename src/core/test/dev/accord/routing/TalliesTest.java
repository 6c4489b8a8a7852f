package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.routing.lookback.Met;
import dev.accord.routing.lookback.Missing;
import dev.accord.routing.lookback.Tallies;
import dev.accord.routing.lookback.Tallies.Place;
import dev.accord.routing.lookback.Tally.What;
import dev.accord.routing.lookback.Track;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** What a look-back found, counted by what issues have in common. */
public final class TalliesTest {
    private final Tallies tallies = new Tallies();

    @Test
    public void issuesAreCountedByProjectApplicationBothTogetherAndMonth() {
        add(1, "HUB", "2026-03-31T23:59:59Z", Met.SAME, null);
        add(1, "HUB", "2026-04-01T00:00:00Z", Met.OTHER, Missing.VACANT_SEAT);
        add(2, "HUB", "2026-04-02T00:00:00Z", Met.SAME, Missing.VACANT_SEAT);
        add(2, null, "2026-04-02T00:00:00Z", Met.NOBODY, Missing.NO_APPLICATION);
        assertEquals(4, tallies.all().issues(What.ALL));
        assertEquals(2, tallies.projects().get(2L).issues(What.ALL));
        assertEquals(3, tallies.applications().get("HUB").issues(What.ALL));
        assertEquals(2, tallies.places().get(new Place(1, "HUB")).issues(What.ALL));
        assertEquals(1, tallies.places().get(new Place(1, "HUB")).issues(What.DECIDED_SAME));
        assertEquals(
                "about no application, in no place",
                Set.of(new Place(1, "HUB"), new Place(2, "HUB")),
                tallies.places().keySet());
        assertEquals(
                List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4)),
                List.copyOf(tallies.months().keySet()));
        assertEquals(Map.of(Missing.VACANT_SEAT, 2, Missing.NO_APPLICATION, 1), tallies.missing());
    }

    private void add(long project, String application, String resolved, Met decided, Missing missing) {
        tallies.add(new Track(
                1,
                project,
                application,
                Instant.parse(resolved),
                decided,
                null,
                null,
                null,
                missing,
                "julia",
                0,
                false,
                false,
                false));
    }
}
