package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Route.Why;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The only way in, with everything in memory. */
public final class RouteTest {
    private static final long ELSEWHERE = 2;

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);
    private final Route route = routing.route;

    @Test
    public void anIssueThatIsHeardOfIsPlannedAndDueAtOnce() {
        routing.issues.file(ISSUE, HUB, null);
        Decision planned = route.route(ISSUE, Why.EVENT).orElseThrow();

        assertEquals(State.PLANNED, planned.state());
        assertEquals(1, planned.number());
        assertEquals(Party.BUSINESS, planned.answer().party());
        assertEquals("provisional", "julia", planned.assignment().assignee());
        assertFalse(planned.assignment().set());
        assertEquals(List.of(ISSUE), routing.decisions.due(routing.clock.instant(), 10));
    }

    @Test
    public void anIssueThatIsNotVisibleYetIsLeftToTheSweep() {
        assertEquals(Optional.empty(), route.route(ISSUE, Why.EVENT));
    }

    @Test
    public void equalInputsAreNotDecidedAgain() {
        routing.issues.file(ISSUE, HUB, null);
        Optional<Decision> first = route.route(ISSUE, Why.EVENT);
        routing.issues.assign(ISSUE, "noor");
        routing.agreed.actingUser("robot");

        assertEquals(first, route.route(ISSUE, Why.EVENT));
        assertEquals(first, route.route(ISSUE, Why.SWEEP));
        assertEquals(1, routing.decisions.of(ISSUE).size());
    }

    @Test
    public void otherInputsSupersedeWhatIsStillToBeCarriedOut() {
        for (State before : List.of(State.PLANNED, State.FAILED)) {
            SomeRouting fresh = new SomeRouting(Mode.ASSIGN);
            fresh.issues.file(ISSUE, HUB, null);
            Decision first = fresh.route.route(ISSUE, Why.EVENT).orElseThrow();
            fresh.decisions.update(first.trying(before, first.attempts()));
            fresh.issues.file(ISSUE, LEDGER, null);

            Decision second = fresh.route.route(ISSUE, Why.EVENT).orElseThrow();
            assertEquals(2, second.number());
            assertEquals(Party.IT_OPS, second.answer().party());
            assertEquals(
                    before.name(),
                    State.SUPERSEDED,
                    fresh.decisions.of(ISSUE).get(1).state());
        }
    }

    @Test
    public void whatWasAppliedStaysAsHistory() {
        applied(HUB);
        routing.issues.file(ISSUE, LEDGER, "julia");
        route.route(ISSUE, Why.SWEEP);

        assertEquals(State.PLANNED, routing.last().state());
        assertEquals(State.APPLIED, routing.decisions.of(ISSUE).get(1).state());
    }

    @Test
    public void askingAgainAddsNothingWhereItWouldComeOutTheSame() {
        applied(HUB);
        assertEquals(Optional.of(routing.last()), route.route(ISSUE, Why.ASKED));
        assertEquals(Optional.of(routing.last()), route.route(ISSUE, Why.BULK));
        assertEquals(1, routing.decisions.of(ISSUE).size());
    }

    @Test
    public void askingAgainDecidesAnewWhereTheAgreementChangedButAnEventDoesNot() {
        applied(HUB);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        route.route(ISSUE, Why.EVENT);
        assertEquals(1, routing.decisions.of(ISSUE).size());

        assertEquals(
                Party.IT_OPS,
                route.route(ISSUE, Why.BULK).orElseThrow().answer().party());
        assertEquals(2, routing.last().number());
    }

    @Test
    public void askingAgainDecidesAnewWhatWasNotCarriedOut() {
        routing.issues.file(ISSUE, HUB, null);
        route.route(ISSUE, Why.EVENT);
        route.route(ISSUE, Why.ASKED);

        assertEquals(2, routing.last().number());
        assertEquals(State.SUPERSEDED, routing.decisions.of(ISSUE).get(1).state());
    }

    @Test
    public void whatWasObservedIsDecidedAnewInModeAssignOnlyWhenAsked() {
        routing.agreed.mode(Mode.OBSERVE);
        applied(HUB);
        assertEquals(State.OBSERVED, routing.last().state());
        routing.agreed.mode(Mode.ASSIGN);
        route.route(ISSUE, Why.SWEEP);
        assertEquals(1, routing.last().number());

        assertEquals(Mode.ASSIGN, route.route(ISSUE, Why.ASKED).orElseThrow().mode());
        assertEquals(2, routing.last().number());
    }

    @Test
    public void aChoiceInThePanelWinsUntilTheFieldChanges() {
        IssueFacts facts = routing.issues.file(ISSUE, "nothing", null);
        route.route(ISSUE, Why.EVENT);
        route.choosing(ISSUE, Inputs.of(facts).choosing("HUB", null));
        assertEquals("HUB", routing.last().answer().application());
        route.route(ISSUE, Why.ASKED);
        assertEquals("HUB", routing.last().answer().application());

        routing.issues.file(ISSUE, LEDGER, null);
        route.route(ISSUE, Why.EVENT);
        assertEquals("LEDGER", routing.last().answer().application());
    }

    @Test
    public void whereAccordIsOffNothingIsDecided() {
        routing.agreed.mode(Mode.OFF);
        routing.issues.file(ISSUE, HUB, null);

        assertEquals(Optional.empty(), route.route(ISSUE, Why.EVENT));
        assertTrue(routing.decisions.of(ISSUE).isEmpty());
    }

    @Test
    public void whatIsOnlySwitchedOffStaysAsItIs() {
        applied(HUB);
        Decision before = routing.last();
        routing.agreed.mode(Mode.OFF);

        assertEquals(Optional.empty(), route.route(ISSUE, Why.EVENT));
        assertEquals(before, routing.last());
    }

    @Test
    public void whatMovesToWhereAccordHasNoSayIsWithdrawnAndDue() {
        Object[][] moves = {
            {ELSEWHERE, AgreedInMemory.CHANGE}, {IssuesInMemory.PROJECT, "unmapped"}, {ELSEWHERE, "unmapped"}
        };
        for (Object[] move : moves) {
            SomeRouting fresh = new SomeRouting(Mode.ASSIGN);
            fresh.agreed.mode(ELSEWHERE, Mode.OFF);
            fresh.issues.file(ISSUE, HUB, null);
            fresh.route.route(ISSUE, Why.EVENT);
            fresh.issues.move(ISSUE, (long) move[0], (String) move[1]);

            Decision withdrawn = fresh.route.route(ISSUE, Why.SWEEP).orElseThrow();
            assertEquals(State.WITHDRAWN, withdrawn.state());
            assertEquals(1, withdrawn.number());
            assertTrue(withdrawn.attempts().isDue(fresh.clock.instant()));
            assertEquals("once", Optional.empty(), fresh.route.route(ISSUE, Why.SWEEP));
        }
    }

    @Test
    public void whatMovesBackIsDecidedAnew() {
        routing.issues.file(ISSUE, HUB, null);
        route.route(ISSUE, Why.EVENT);
        routing.issues.move(ISSUE, IssuesInMemory.PROJECT, "unmapped");
        route.route(ISSUE, Why.EVENT);
        routing.issues.move(ISSUE, IssuesInMemory.PROJECT, AgreedInMemory.CHANGE);

        Decision back = route.route(ISSUE, Why.EVENT).orElseThrow();
        assertEquals(State.PLANNED, back.state());
        assertEquals(2, back.number());
        assertEquals(State.WITHDRAWN, routing.decisions.of(ISSUE).get(1).state());
    }

    @Test
    public void ofTwoNodesOneDecidesAndTheOtherReadsIt() {
        routing.issues.file(ISSUE, HUB, null);
        routing.decisions.sooner = () -> route.route(ISSUE, Why.EVENT);

        Optional<Decision> read = route.route(ISSUE, Why.EVENT);
        assertEquals(Optional.of(routing.last()), read);
        assertEquals(1, routing.decisions.of(ISSUE).size());
    }

    @Test
    public void whoeverIsReassignedByAPersonIsFlaggedWithoutANewDecision() {
        applied(HUB);
        routing.issues.assign(ISSUE, "noor");
        Decision flagged = route.route(ISSUE, Why.EVENT).orElseThrow();

        assertEquals(1, flagged.number());
        assertEquals(RouteState.PERSON_CHOSE, flagged.assignment().routeState());
        assertTrue("the property has to follow", flagged.attempts().isDue(routing.clock.instant()));
    }

    @Test
    public void takingAnIssueFromAQueueIsNoChoice() {
        applied(LEDGER);
        routing.issues.assign(ISSUE, "noor");
        route.route(ISSUE, Why.EVENT);

        assertEquals(RouteState.TARGET, routing.last().assignment().routeState());
    }

    @Test
    public void unassigningIsNoChoice() {
        applied(HUB);
        routing.issues.assign(ISSUE, null);
        route.route(ISSUE, Why.EVENT);

        assertEquals(RouteState.TARGET, routing.last().assignment().routeState());
    }

    @Test
    public void aLaterEventAllowsOneMoreTryOfWhatFailedForGood() {
        routing.issues.file(ISSUE, HUB, null);
        Decision planned = route.route(ISSUE, Why.EVENT).orElseThrow();
        routing.decisions.update(planned.trying(State.FAILED, planned.attempts().parked("REFUSED")));
        route.route(ISSUE, Why.SWEEP);
        assertFalse(routing.last().attempts().isDue(routing.clock.instant()));

        route.route(ISSUE, Why.EVENT);
        assertTrue(routing.last().attempts().isDue(routing.clock.instant()));
        assertEquals(State.FAILED, routing.last().state());
    }

    @Test
    public void whatAnotherWorkerMovesMeanwhileIsNoPersonsChoice() {
        applied(HUB);
        routing.agreed.bind(new Binding(
                Party.BUSINESS,
                null,
                null,
                null,
                new Target(Target.Type.USER, "kofi"),
                null,
                Binding.WorkGoesTo.ACCOUNTABLE));
        routing.decisions.meanwhile = () -> {
            route.route(ISSUE, Why.BULK);
            routing.apply.apply(ISSUE);
        };
        route.route(ISSUE, Why.EVENT);
        assertEquals("kofi", routing.issues.read(ISSUE).orElseThrow().assignee());
        assertEquals(RouteState.TARGET, routing.last().assignment().routeState());
    }

    @Test
    public void whatAccordItselfUpdatesLeavesNothingToCarryOut() {
        routing.issues.file(ISSUE, HUB, null);
        assertEquals(Optional.of(1), route.hear(ISSUE).map(Decision::number));
        assertEquals("still to be carried out, but nothing new", Optional.empty(), route.hear(ISSUE));
        routing.apply.apply(ISSUE);
        assertEquals(Optional.empty(), route.hear(ISSUE));
        routing.issues.assign(ISSUE, "noor");
        assertEquals(
                "the property has to follow", Optional.of(1), route.hear(ISSUE).map(Decision::number));
    }

    @Test
    public void theSweepReadsTheDecisionsInForceAtOnce() {
        for (long issue = 1; issue <= 450; issue++) {
            routing.issues.file(issue, HUB, null);
        }
        Sweep sweep = new Sweep(routing.issues, routing.decisions, routing.agreed.agreements(), route, routing.clock);
        assertEquals(450, sweep.sweep().size());
        routing.decisions.reads = 0;
        sweep.sweep();
        assertEquals("one for each two hundred", 3, routing.decisions.reads);
    }

    private void applied(String application) {
        routing.issues.file(ISSUE, application, null);
        route.route(ISSUE, Why.EVENT);
        routing.apply.apply(ISSUE);
    }
}
