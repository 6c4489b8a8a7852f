package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import dev.accord.governance.Mode;
import dev.accord.routing.Route.Why;
import dev.accord.routing.lookback.Follow;
import dev.accord.routing.lookback.Met;
import dev.accord.routing.lookback.Tally;
import dev.accord.routing.lookback.Tally.What;
import dev.accord.routing.lookback.Track;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public final class FollowTest {
    private static final Instant RESOLVED = Instant.parse("2026-03-24T12:00:00Z");

    @Test
    public void theTableHolds() throws IOException {
        int rows = 0;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Track.class.getResourceAsStream("tracks.txt"), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells =
                            Arrays.stream(line.split("\\|")).map(String::trim).toList();
                    Track track = track(cells.get(0), cells.get(1), who(cells.get(2)));
                    assertEquals(line, cells.get(3).replaceAll("\\s+", " "), track.decided() + " " + track.replayed());
                    assertEquals(line, cells.get(4), String.valueOf(track.reassigned()));
                    assertEquals(line, cells.get(5), String.valueOf(track.saved()));
                    assertEquals(line, cells.get(6), track.pingPong() ? "yes" : "no");
                    assertEquals(
                            line,
                            cells.get(7),
                            track.missing() == null ? "-" : track.missing().name());
                    rows++;
                }
            }
        }
        assertEquals(11, rows);
    }

    private static Track track(String application, String changes, String had) {
        SomeRouting routing = routing();
        routing.issues.file(SomeRouting.ISSUE, application, null);
        routing.route.route(SomeRouting.ISSUE, Why.EVENT);
        routing.apply.apply(SomeRouting.ISSUE);
        for (String each : changes.isEmpty() ? List.<String>of() : List.of(changes.split(", ", -1))) {
            String[] ends = each.split(">", -1);
            routing.people.passed(SomeRouting.ISSUE, who(ends[0]), who(ends[1]));
        }
        return follow(routing, had);
    }

    private static SomeRouting routing() {
        SomeRouting routing = new SomeRouting(Mode.OBSERVE);
        routing.agreed.add(SomeRouting.application("TWIN", "Twin", "C"));
        routing.people.members.add("otto in it-operations");
        return routing;
    }

    private static Track follow(SomeRouting routing, String had) {
        routing.issues.assign(SomeRouting.ISSUE, had);
        Assign assign = routing.people.assign();
        return new Follow(routing.decisions, assign, routing.people, routing.people, new ObjectionsInMemory())
                .track(
                        routing.issues.read(SomeRouting.ISSUE).orElseThrow(),
                        RESOLVED,
                        routing.agreed.agreements().stored());
    }

    private static String who(String name) {
        return name.equals("-") ? null : name;
    }

    @Test
    public void anIssueThatWasNeverDecidedIsOnlyReplayed() {
        SomeRouting routing = routing();
        routing.issues.file(SomeRouting.ISSUE, "Hub", null);
        Track track = follow(routing, "julia");
        assertNull(track.decided());
        assertEquals(Met.SAME, track.replayed());
        assertFalse(track.firstTimeRight());
    }

    @Test
    public void theFirstDecisionCountsAndTheReplayAsksTodaysAgreement() {
        SomeRouting routing = routing();
        routing.issues.file(SomeRouting.ISSUE, "nothing", null);
        routing.route.route(SomeRouting.ISSUE, Why.EVENT);
        routing.issues.file(SomeRouting.ISSUE, "Hub", null);
        routing.route.route(SomeRouting.ISSUE, Why.EVENT);
        routing.apply.apply(SomeRouting.ISSUE);
        int before = routing.decisions.of(SomeRouting.ISSUE).size();
        Track track = follow(routing, "julia");
        assertEquals(Met.NOBODY, track.decided());
        assertEquals(Met.SAME, track.replayed());
        assertEquals(
                "nothing is written",
                before,
                routing.decisions.of(SomeRouting.ISSUE).size());
    }

    @Test
    public void aTallyCountsIssuesByAllThatIsTrueOfThem() {
        Tally tally = new Tally();
        tally.add(track("Hub", "", "julia"));
        tally.add(track("Hub", "julia>kofi, kofi>julia", "julia"));
        tally.add(track("nothing", "->julia, julia>otto", "otto"));
        assertEquals(3, tally.issues(What.ALL));
        assertEquals(2, tally.issues(What.DECIDED_SAME));
        assertEquals(1, tally.issues(What.FIRST_TIME_RIGHT));
        assertEquals(2, tally.issues(What.REASSIGNED));
        assertEquals(1, tally.issues(What.PING_PONG));
        assertEquals(3, tally.reassignments());
        assertEquals(2, tally.saved());
    }
}
