package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.Result;
import dev.accord.routing.Route.Why;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.Test;

/**
 * Whatever happens to an issue, in whatever order Accord hears of it or does not, and whatever fails meanwhile: in the
 * end the issue is routed as if it had always been what it is now.
 */
public final class AnyOrderOfEventsTest {
    private static final int SEQUENCES = 20_000;
    private static final int LONGEST = 14;
    /** So long apart that nothing counts as sent to and fro. */
    private static final Duration BETWEEN = Duration.ofMinutes(4);

    private static final long OFF = 2;

    /** What a person, Jira or chance does. */
    private enum Happening {
        NAMES_THE_HUB,
        NAMES_THE_LEDGER,
        NAMES_NOTHING_KNOWN,
        MOVES_TO_AN_UNMAPPED_TYPE,
        MOVES_TO_WHERE_ACCORD_IS_OFF,
        A_PERSON_ASSIGNS,
        A_PERSON_UNASSIGNS,
        AN_EVENT,
        ANOTHER_EVENT,
        SOMEBODY_ROUTES_AGAIN,
        A_BULK_RUN,
        IS_CARRIED_OUT,
        IS_CARRIED_OUT_AGAIN,
        JIRA_REFUSES_ONCE,
        JIRA_IS_BUSY_ONCE,
        THE_NODE_DIES_BEHIND_AN_UPDATE,
        ANOTHER_NODE_IS_QUICKER,
        THE_PART_IS_CHOSEN,
        IS_DELETED
    }

    private static void happens(Happening what, SomeRouting routing) {
        switch (what) {
            case NAMES_THE_HUB -> routing.issues.file(ISSUE, HUB, assignee(routing));
            case NAMES_THE_LEDGER -> routing.issues.file(ISSUE, LEDGER, assignee(routing));
            case NAMES_NOTHING_KNOWN -> routing.issues.file(ISSUE, "nothing", assignee(routing));
            case MOVES_TO_AN_UNMAPPED_TYPE -> routing.issues.move(ISSUE, IssuesInMemory.PROJECT, "unmapped");
            case MOVES_TO_WHERE_ACCORD_IS_OFF -> routing.issues.move(ISSUE, OFF, AgreedInMemory.CHANGE);
            case A_PERSON_ASSIGNS -> assigned(routing, "noor");
            case A_PERSON_UNASSIGNS -> assigned(routing, null);
            case AN_EVENT, ANOTHER_EVENT -> routing.route.route(ISSUE, Why.EVENT);
            case SOMEBODY_ROUTES_AGAIN -> routing.route.route(ISSUE, Why.ASKED);
            case A_BULK_RUN -> routing.route.route(ISSUE, Why.BULK);
            case IS_CARRIED_OUT, IS_CARRIED_OUT_AGAIN -> applied(routing);
            case JIRA_REFUSES_ONCE -> routing.desk.answers.add(new Result.Refused("no"));
            case JIRA_IS_BUSY_ONCE -> routing.desk.answers.add(new Result.Later("busy"));
            case THE_NODE_DIES_BEHIND_AN_UPDATE -> routing.desk.crash = true;
            case ANOTHER_NODE_IS_QUICKER -> routing.decisions.sooner = () -> routing.route.route(ISSUE, Why.EVENT);
            case THE_PART_IS_CHOSEN -> {
                IssueFacts facts = routing.issues.read(ISSUE).orElseThrow();
                routing.route.choosing(ISSUE, before(routing, facts).choosing(null, Part.INTERFACE));
            }
            case IS_DELETED -> routing.issues.remove(ISSUE);
        }
    }

    @Test
    public void theEndIsTheRouteOfTheFinalState() {
        Happening[] all = Happening.values();
        qt().withFixedSeed(14)
                .withExamples(SEQUENCES)
                .forAll(lists().of(integers().between(0, all.length - 1)).ofSizeBetween(1, LONGEST))
                .describedAs(places ->
                        places.stream().map(each -> all[each]).toList().toString())
                .checkAssert(places -> endsInTheRouteOfTheFinalState(
                        places.stream().map(each -> all[each]).toList()));
    }

    private static void endsInTheRouteOfTheFinalState(List<Happening> sequence) {
        SomeRouting routing = new SomeRouting(Mode.ASSIGN);
        routing.agreed.mode(OFF, Mode.OFF);
        routing.issues.file(ISSUE, HUB, null);
        boolean deleted = false;
        for (Happening each : sequence) {
            // What is deleted never comes back under its id.
            if (!deleted) {
                happens(each, routing);
            }
            deleted |= each == Happening.IS_DELETED;
            routing.clock.pass(BETWEEN);
        }
        settle(routing);
        check(routing, sequence);
    }

    /** The sweep comes each minute; after a day nothing waits any more. */
    private static void settle(SomeRouting routing) {
        for (int round = 0; round < 8; round++) {
            routing.issues.recentlyUpdated("accord").forEach(each -> routing.route.route(each, Why.SWEEP));
            routing.decisions.due(routing.clock.instant(), 10).forEach(any -> applied(routing));
            routing.clock.pass(Duration.ofHours(5));
        }
    }

    private static void check(SomeRouting routing, List<Happening> sequence) {
        Optional<IssueFacts> facts = routing.issues.read(ISSUE);
        Optional<Decision> last = routing.decisions.last(ISSUE);
        assertEquals("nothing is left to do", List.of(), routing.decisions.open());
        if (facts.isEmpty()) {
            return;
        }
        boolean routed = facts.get().project() != OFF && facts.get().issueType().equals(AgreedInMemory.CHANGE);
        if (!routed) {
            assertTrue(last.isEmpty() || last.get().state() == State.WITHDRAWN);
            assertEquals(Optional.empty(), routing.desk.projection(ISSUE));
            return;
        }
        Inputs inputs = before(routing, facts.get());
        Answer expected = new Decide(routing.agreed.agreements().stored()).answer(inputs, SupportProcess.CHANGE);
        assertEquals(State.APPLIED, last.orElseThrow().state());
        assertEquals(inputs, last.get().inputs());
        assertEquals(expected, last.get().answer());
        assertEquals(Optional.of(Projection.of(last.get())), routing.desk.projection(ISSUE));
        boolean nobodyMeddled = sequence.stream()
                .noneMatch(each -> each == Happening.A_PERSON_ASSIGNS || each == Happening.A_PERSON_UNASSIGNS);
        if (nobodyMeddled && last.get().assignment().taken() != null) {
            assertEquals(last.get().assignment().assignee(), facts.get().assignee());
        }
    }

    private static Inputs before(SomeRouting routing, IssueFacts facts) {
        return routing.decisions
                .last(ISSUE)
                .map(last -> Inputs.of(facts, last.inputs()))
                .orElseGet(() -> Inputs.of(facts));
    }

    private static void applied(SomeRouting routing) {
        String before = assignee(routing);
        try {
            routing.apply.apply(ISSUE);
        } catch (IllegalStateException e) {
            if (!"crashed".equals(e.getMessage())) {
                throw e;
            }
        }
        String after = assignee(routing);
        if (!Objects.equals(before, after)) {
            routing.people.reassigned(ISSUE, "accord", after);
        }
    }

    private static void assigned(SomeRouting routing, String to) {
        routing.issues.assign(ISSUE, to);
        routing.people.reassigned(ISSUE, "ingrid", to);
    }

    private static String assignee(SomeRouting routing) {
        return routing.issues.read(ISSUE).map(IssueFacts::assignee).orElse(null);
    }
}
