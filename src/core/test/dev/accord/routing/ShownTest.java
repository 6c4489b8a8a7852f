package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.governance.Mode;
import dev.accord.routing.Route.Why;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public final class ShownTest {
    private static final long ISSUE = 7;
    private static final long PROJECT = IssuesInMemory.PROJECT;

    private final IssuesInMemory issues = new IssuesInMemory();
    private final DecisionsInMemory decisions = new DecisionsInMemory();
    private final AgreedInMemory agreed = new AgreedInMemory(Mode.OBSERVE);
    private final Shown shown = new Shown(decisions, agreed.agreements());
    private final Route route = new Route(
            issues,
            decisions,
            agreed.agreements(),
            new PeopleInMemory().assign(),
            new Creations(),
            new SettableClock());

    @Before
    public void anIssueThatIsRouted() {
        issues.file(ISSUE, "Customer Hub", null);
        route.route(ISSUE, Why.EVENT);
    }

    @Test
    public void theDecisionInForceIsShown() {
        assertEquals(decisions.last(ISSUE), shown.inForce(ISSUE, PROJECT));
        assertEquals(1, shown.history(ISSUE, PROJECT).size());
    }

    @Test
    public void aProjectThatIsSwitchedOffHidesItUntilItIsOnAgain() {
        agreed.mode(PROJECT, Mode.OFF);
        assertEquals(Optional.empty(), shown.inForce(ISSUE, PROJECT));
        assertTrue(shown.history(ISSUE, PROJECT).isEmpty());

        agreed.mode(PROJECT, Mode.ASSIGN);
        assertEquals(decisions.last(ISSUE), shown.inForce(ISSUE, PROJECT));
    }

    @Test
    public void anInstanceThatIsSwitchedOffHidesAllButWhatAProjectHasOfItsOwn() {
        agreed.mode(Mode.OFF);
        assertEquals(Optional.empty(), shown.inForce(ISSUE, PROJECT));

        agreed.mode(PROJECT, Mode.OBSERVE);
        assertEquals(decisions.last(ISSUE), shown.inForce(ISSUE, PROJECT));
    }

    @Test
    public void whatWasWithdrawnByAMoveIsHistoryOnly() {
        issues.move(ISSUE, 2, AgreedInMemory.CHANGE);
        agreed.mode(2, Mode.OFF);
        route.route(ISSUE, Why.EVENT);

        assertEquals(Optional.empty(), shown.inForce(ISSUE, 2));
        assertEquals(1, shown.history(ISSUE, 2).size());
    }
}
