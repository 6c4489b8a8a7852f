package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.governance.Mode;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Route.Why;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

/** An issue that two scripts send to and fro. */
public final class LoopGuardTest {
    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);

    @Test
    public void theMoveAfterThreeBetweenTheSameTwoFails() {
        moved(HUB, LEDGER, HUB, LEDGER);
        assertEquals(State.APPLIED, routing.last().state());
        String before = String.valueOf(routing.issues.read(ISSUE).orElseThrow().assignee());
        moved(HUB);

        assertEquals(State.FAILED, routing.last().state());
        assertEquals("LOOP_STOPPED", routing.last().attempts().obstacle());
        assertEquals(
                before, String.valueOf(routing.issues.read(ISSUE).orElseThrow().assignee()));
    }

    @Test
    public void nothingButAPersonStartsItAgain() {
        moved(HUB, LEDGER, HUB, LEDGER, HUB, LEDGER, HUB);
        assertEquals(State.FAILED, routing.last().state());
        routing.clock.pass(Duration.ofHours(5));
        routing.route.route(ISSUE, Why.EVENT);
        routing.route.route(ISSUE, Why.SWEEP);
        assertEquals(List.of(), routing.decisions.due(routing.clock.instant(), 10));

        routing.route.route(ISSUE, Why.ASKED);
        routing.apply.apply(ISSUE);
        assertEquals(State.APPLIED, routing.last().state());
        moved(LEDGER);
        assertEquals("counted anew", State.APPLIED, routing.last().state());
    }

    @Test
    public void whatTakesLongerIsNoLoop() {
        moved(HUB, LEDGER);
        routing.clock.pass(Duration.ofMinutes(11));
        moved(HUB, LEDGER, HUB);
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void aThirdTargetIsNoLoop() {
        routing.agreed.add(SomeRouting.application("OTHER", "Other", "C"));
        moved(HUB, LEDGER, HUB, LEDGER, "nobody's");
        assertTrue(routing.last().state() != State.FAILED);
    }

    private void moved(String... applications) {
        for (String each : applications) {
            String assignee =
                    routing.issues.read(ISSUE).map(IssueFacts::assignee).orElse(null);
            routing.issues.file(ISSUE, each, assignee);
            routing.route.route(ISSUE, Why.EVENT);
            routing.apply.apply(ISSUE);
        }
    }
}
