package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Move.Effect;
import dev.accord.routing.Move.Place;
import dev.accord.routing.Route.Why;
import java.util.List;
import org.junit.Test;

/** Where issues would go, and that they then go there. */
public final class PreviewTest {
    private static final Place JULIA = new Place(Party.BUSINESS, user("julia"));
    private static final Place OPS = new Place(Party.IT_OPS, SomeRouting.OPS);

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);

    @Test
    public void anotherModelMovesTheIssuesOfItsApplicationAlone() {
        applied(1, HUB);
        applied(2, LEDGER);

        Impact impact = routing.preview.impact(withHubUnder("A"));
        assertEquals(
                List.of(1L),
                impact.moves().stream().map(each -> each.issue().id()).toList());
        assertEquals(JULIA, impact.moves().get(0).from());
        assertEquals(OPS, impact.moves().get(0).to());
        assertEquals(0, impact.left());
        assertEquals("nothing is written", 1, routing.decisions.of(1).size());
    }

    @Test
    public void whatIsPreviewedIsWhatRoutingDoes() {
        applied(ISSUE, HUB);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        Move move = only();

        routing.route.route(ISSUE, Why.BULK);
        routing.apply.apply(ISSUE);
        assertEquals(move.to().party(), routing.last().answer().party());
        assertEquals(move.assignment(), routing.last().assignment());
        assertEquals(Effect.STAYS, only().effect());
    }

    @Test
    public void aPersonsChoiceIsNotMoved() {
        applied(ISSUE, HUB);
        routing.issues.assign(ISSUE, "noor");
        routing.people.reassigned(ISSUE, "julia", "noor");
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));

        assertEquals(Effect.PERSON_CHOSE, only().effect());
        assertEquals(user("noor"), only().to().holder());
    }

    @Test
    public void anIssueTakenFromItsQueueStays() {
        applied(ISSUE, LEDGER);
        routing.issues.assign(ISSUE, "noor");
        routing.people.reassigned(ISSUE, "noor", "noor");
        assertEquals(Effect.STAYS, only().effect());
    }

    @Test
    public void anIssueThatNobodyRoutedYetComesFromItsAssignee() {
        routing.issues.file(ISSUE, HUB, "robin");
        routing.people.byDefault = "robin";

        assertEquals(new Place(null, user("robin")), only().from());
        assertEquals(JULIA, only().to());
        assertEquals(Effect.MOVES, only().effect());
    }

    @Test
    public void whereAccordHasNoSayNothingMoves() {
        routing.issues.file(ISSUE, HUB, null);
        routing.agreed.mode(Mode.OFF);
        assertEquals(Effect.NOT_ROUTED, only().effect());
        assertEquals(only().from(), only().to());
    }

    @Test
    public void inModeObserveTheDecisionMoves() {
        routing.agreed.mode(Mode.OBSERVE);
        routing.issues.file(ISSUE, HUB, "noor");
        routing.route.route(ISSUE, Why.EVENT);
        routing.apply.apply(ISSUE);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));

        assertEquals(JULIA, only().from());
        assertEquals(OPS, only().to());
        assertEquals(Mode.OBSERVE, only().mode());
    }

    @Test
    public void anotherPersonInABindingMovesWhatIsBoundToIt() {
        applied(1, HUB);
        applied(2, LEDGER);
        Agreement now = routing.agreed.agreements().stored();
        Agreement then = new Agreement(
                now.revision(),
                now.settings(),
                new Bindings(
                        List.of(
                                new Binding(
                                        Party.BUSINESS, null, null, null, user("kofi"), null, WorkGoesTo.ACCOUNTABLE),
                                now.bindings().values().get(1)),
                        2),
                now.models(),
                now.applications());

        Impact impact = routing.preview.impact(then);
        assertEquals(1, impact.moves().size());
        assertEquals(user("kofi"), impact.moves().get(0).to().holder());
    }

    @Test
    public void whatIsResolvedOrWithdrawnIsLeftAlone() {
        applied(1, HUB);
        applied(2, HUB);
        routing.issues.resolve(1, true);
        routing.issues.move(2, IssuesInMemory.PROJECT, "unmapped");
        routing.route.route(2, Why.EVENT);

        assertEquals(List.of(), routing.preview.impact(withHubUnder("A")).moves());
    }

    @Test
    public void aChangeIsNotBlamedForWhatAnEarlierOneLeft() {
        applied(1, HUB);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        Agreement today = routing.agreed.agreements().stored();
        assertEquals(1, routing.preview.impact(today).moves().size());
        assertEquals(0, routing.preview.impact(today, today).moves().size());
    }

    @Test
    public void aGroupThatIsGoneSaysWhichIssuesItConcernsAndTheyAreRoutedAgain() {
        applied(1, HUB);
        applied(2, LEDGER);
        routing.people.gone.add("it-operations");
        Impact impact = routing.preview.concerned(
                SomeRouting.OPS, routing.agreed.agreements().stored());
        assertEquals(1, impact.moves().size());
        assertEquals(Effect.MOVES, impact.moves().get(0).effect());

        routing.route.route(2, Why.BULK);
        routing.apply.apply(2);
        assertEquals(
                impact.moves().get(0).assignment().taken(),
                routing.decisions.last(2).orElseThrow().assignment().taken());
        assertEquals(
                "triage",
                routing.decisions.last(2).orElseThrow().assignment().taken().value());
        assertEquals(2, routing.decisions.last(2).orElseThrow().number());
        routing.route.route(2, Why.BULK);
        assertEquals("once", 2, routing.decisions.last(2).orElseThrow().number());
        routing.people.gone.clear();
        routing.route.route(2, Why.BULK);
        assertEquals(
                "who was before in the chain is there again",
                3,
                routing.decisions.last(2).orElseThrow().number());
    }

    private Move only() {
        return routing.preview
                .preview(List.of(ISSUE), routing.agreed.agreements().stored())
                .get(0);
    }

    private Agreement withHubUnder(String model) {
        Agreement now = routing.agreed.agreements().stored();
        return new Agreement(
                now.revision(),
                now.settings(),
                now.bindings(),
                new ReferenceModels(),
                ApplicationMatcher.of(List.of(
                        SomeRouting.application("HUB", HUB, model), SomeRouting.application("LEDGER", LEDGER, "A"))));
    }

    private void applied(long issue, String application) {
        routing.issues.file(issue, application, null);
        routing.route.route(issue, Why.EVENT);
        routing.apply.apply(issue);
    }

    private static Target user(String key) {
        return new Target(Target.Type.USER, key);
    }
}
