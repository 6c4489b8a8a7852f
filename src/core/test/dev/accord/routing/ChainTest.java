package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.governance.Absence;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;

/** Who is tried after whom, who is passed over, and whom of a group an issue goes to. */
public final class ChainTest {
    private static final Target GROUP = new Target(Target.Type.GROUP, "desk");

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);

    @Test
    public void whoeverIsAwayIsPassedOverAndTheDeputyStandsIn() {
        LocalDate today = LocalDate.now(routing.clock);
        away(new Absence("julia", today, today));
        assertEquals("kofi", assigned(1));
        away(new Absence("julia", today, null), new Absence("kofi", null, today));
        assertEquals("henrik", assigned(2));
        away(new Absence("julia", today.plusDays(1), null), new Absence("julia", null, today.minusDays(1)));
        assertEquals("julia", assigned(3));
    }

    @Test
    public void theChainIsAsTheSettingsSay() {
        routing.people.unassignable.add("julia");
        // chain: steps of the answer, who gets it
        Object[][] table = {
            {List.of(Step.DEPUTY, Step.OWNER), "BOUND_TARGET DEPUTY OWNER TRIAGE_GROUP", "kofi"},
            {List.of(Step.OWNER, Step.DEPUTY), "BOUND_TARGET OWNER DEPUTY TRIAGE_GROUP", "henrik"},
            {List.of(Step.OWNER), "BOUND_TARGET OWNER TRIAGE_GROUP", "henrik"},
            {List.of(), "BOUND_TARGET TRIAGE_GROUP", null},
        };
        long issue = 10;
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            List<Step> chain = (List<Step>) row[0];
            routing.agreed.going(chain, List.of());
            assertEquals(row[2], assigned(++issue));
            assertEquals(
                    row[1],
                    routing.decisions.last(issue).orElseThrow().answer().candidates().stream()
                            .map(each -> each.step().name())
                            .collect(Collectors.joining(" ")));
        }
    }

    @Test
    public void theLeastLoadedGetsItAndAmongEqualsTheFirstByKey() {
        bind(Pick.LEAST_LOADED);
        routing.people.queue.addAll(List.of("zoe", "ann", "bob"));
        routing.people.load.put("ann", 2L);
        routing.people.load.put("bob", 1L);
        routing.people.load.put("zoe", 1L);
        assertEquals("bob", assigned(1));
        routing.people.load.put("bob", 5L);
        assertEquals("zoe", assigned(2));
        routing.people.unassignable.addAll(List.of("ann", "bob", "zoe"));
        assertEquals("the chain goes on", "henrik", assigned(3));
    }

    @Test
    public void turnsAreCountedOnByTheIssuesNumber() {
        bind(Pick.ROUND_ROBIN);
        routing.people.queue.addAll(List.of("zoe", "ann", "bob"));
        assertEquals(List.of("ann", "bob", "zoe", "ann"), List.of(assigned(3), assigned(4), assigned(5), assigned(6)));
        away(new Absence("bob", null, null));
        assertEquals(List.of("zoe", "ann"), List.of(assigned(7), assigned(8)));
    }

    @Test
    public void whoeverOfTheGroupHasTheIssueKeepsIt() {
        bind(Pick.LEAST_LOADED);
        routing.people.queue.addAll(List.of("ann", "bob"));
        routing.people.load.put("bob", 9L);
        routing.people.byDefault = "bob";
        routing.issues.file(1, SomeRouting.HUB, "bob");
        routing.route.route(1, Route.Why.EVENT);
        routing.apply.apply(1);
        assertEquals("bob", routing.issues.read(1).orElseThrow().assignee());
    }

    private void away(Absence... absences) {
        routing.agreed.going(List.of(Step.DEPUTY, Step.OWNER), List.of(absences));
    }

    private void bind(Pick pick) {
        routing.agreed.bind(
                new Binding(Party.BUSINESS, null, null, null, GROUP, null, WorkGoesTo.ACCOUNTABLE, null, pick));
    }

    private String assigned(long issue) {
        routing.issues.file(issue, SomeRouting.HUB, null);
        routing.route.route(issue, Route.Why.EVENT);
        routing.apply.apply(issue);
        return routing.issues.read(issue).orElseThrow().assignee();
    }
}
