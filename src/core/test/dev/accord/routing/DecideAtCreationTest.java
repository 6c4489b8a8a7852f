package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.DecideAtCreation.Result;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.NewAssignee;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** An issue is decided before it is stored; what hears of it afterwards finds nothing to update. */
public final class DecideAtCreationTest {
    private static final List<String> NO_UPDATE = List.of("property TARGET", "reindex");

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);

    @Before
    public void theLeadIsJirasDefault() {
        routing.people.byDefault = "lead";
    }

    @Test
    public void anIssueIsAsDecidedFromTheStartAndOneDecisionSaysSo() {
        Created issue = created(HUB, null);
        assertEquals("julia", issue.assignee);
        assertEquals(Party.BUSINESS, issue.fields.party());

        heard(issue);
        assertEquals(NO_UPDATE, routing.desk.done);
        assertEquals(1, routing.last().number());
        assertEquals(State.APPLIED, routing.last().state());
        assertTrue(routing.last().assignment().set());
        assertEquals(Result.DECIDED, result());
    }

    @Test
    public void whatIsAQueueHasNobodyInsteadOfJirasDefault() {
        Created issue = created(LEDGER, "lead");
        assertNull(issue.assignee);

        heard(issue);
        assertEquals(NO_UPDATE, routing.desk.done);
        assertEquals(SomeRouting.OPS, routing.last().assignment().taken());
    }

    @Test
    public void whomJirasDefaultGivesItToIsNoChoiceOfAnybody() {
        assertEquals("julia", created(HUB, "lead").assignee);
    }

    @Test
    public void whomAPersonChoseKeepsItAndTheFieldsAreFilledAllTheSame() {
        Created issue = created(HUB, "somebody");
        assertEquals("somebody", issue.assignee);
        assertEquals(Party.BUSINESS, issue.fields.party());

        heard(issue);
        assertEquals(List.of("property PERSON_CHOSE", "reindex"), routing.desk.done);
    }

    @Test
    public void whomAnAutomationNamedIsNoChoiceOfAPerson() {
        Created issue = new Created(HUB, "somebody", "robot");
        routing.atCreation.decide(issue);
        assertEquals("julia", issue.assignee);
    }

    @Test
    public void whereAccordObservesIsOffHasNobodyToActForItOrNoSayNothingIsSet() {
        for (Mode mode : List.of(Mode.OBSERVE, Mode.OFF)) {
            routing.agreed.mode(mode);
            assertUntouched(created(HUB, null));
        }
        routing.agreed.mode(Mode.ASSIGN);
        routing.agreed.actingUser(null);
        assertUntouched(created(HUB, null));

        routing.agreed.actingUser(AgreedInMemory.ACTING);
        Created otherType = new Created(HUB, null, "ingrid");
        otherType.type = "6";
        routing.atCreation.decide(otherType);
        assertUntouched(otherType);
    }

    @Test
    public void withoutAnApplicationTheAssigneeStaysAndTheIssueWaitsAsEver() {
        Created issue = created("Nothing", "lead");
        assertEquals("lead", issue.assignee);
        heard(issue);
        assertEquals(RouteState.NO_APPLICATION, routing.last().assignment().routeState());
    }

    @Test
    public void anIssueThatIsStoredAlreadyIsLeftForItsEvent() {
        Created issue = new Created(HUB, null, "ingrid");
        issue.stored = true;
        routing.atCreation.decide(issue);
        assertNull(issue.assignee);
        assertEquals(Result.TOO_LATE, result());
    }

    @Test
    public void whoeverTakesTurnsByTheIssuesNumberIsPickedOnceItHasOne() {
        Target desk = new Target(Target.Type.GROUP, "desk");
        routing.people.queue.addAll(List.of("ann", "bob"));
        pick(desk, Pick.ROUND_ROBIN);
        Created issue = created(LEDGER, "lead");
        assertEquals("lead", issue.assignee);
        assertEquals(Party.IT_OPS, issue.fields.party());
        heard(issue);
        assertEquals(List.of("property TARGET", "update by accord: bob"), routing.desk.done);

        pick(desk, Pick.LEAST_LOADED);
        routing.people.load.put("ann", 3L);
        assertEquals("bob", created(LEDGER, "lead").assignee);
    }

    @Test
    public void whatAccordSetIsNoChoiceOfAPersonThoughItWouldBeSomebodyElsesByNow() {
        Created issue = created(HUB, null);
        issue.store();
        routing.route.hear(ISSUE);
        routing.people.unassignable.add("julia");
        routing.apply.apply(ISSUE);

        assertEquals("kofi", routing.issues.read(ISSUE).orElseThrow().assignee());
        assertEquals(RouteState.TARGET, routing.last().assignment().routeState());
    }

    @Test
    public void whatWasSetOnAnIssueThatWasNeverStoredSaysNothingOfTheNext() {
        created(HUB, null);
        Created chosen = created(HUB, "julia");
        chosen.store();
        routing.route.hear(ISSUE);
        routing.people.unassignable.add("julia");
        routing.apply.apply(ISSUE);
        assertEquals("julia", routing.issues.read(ISSUE).orElseThrow().assignee());
        assertEquals(RouteState.PERSON_CHOSE, routing.last().assignment().routeState());
    }

    @Test
    public void whatFailsIsSeenAndTheNextIssueIsDecided() {
        Created broken = new Created(HUB, null, "ingrid");
        broken.breaks = true;
        assertThrows(IllegalStateException.class, () -> routing.atCreation.decide(broken));
        assertEquals(Result.FAILED, result());

        broken.assignee = null;
        heard(broken);
        assertEquals(List.of("property TARGET", "update by accord: julia"), routing.desk.done);
        assertEquals("julia", created(HUB, null).assignee);
        assertEquals(Result.DECIDED, result());
    }

    private void pick(Target group, Pick how) {
        routing.agreed.bind(
                new Binding(Party.IT_OPS, null, null, null, group, null, WorkGoesTo.ACCOUNTABLE, null, how));
    }

    private Created created(String application, String assignee) {
        Created issue = new Created(application, assignee, "ingrid");
        routing.atCreation.decide(issue);
        return issue;
    }

    private void heard(Created issue) {
        issue.store();
        routing.route.hear(ISSUE);
        routing.apply.apply(ISSUE);
    }

    private Result result() {
        return routing.atCreation.runs().get(0).result();
    }

    private void assertUntouched(Created issue) {
        assertNull(issue.assignee);
        assertNull(issue.fields);
        assertEquals(Result.LEFT, result());
    }

    /** An issue that is being created. */
    private final class Created implements NewIssue {
        private final String application;
        private final String creator;
        private String type = AgreedInMemory.CHANGE;
        private String assignee;
        private Answer fields;
        private boolean stored;
        private boolean breaks;

        private Created(String application, String assignee, String creator) {
            this.application = application;
            this.assignee = assignee;
            this.creator = creator;
        }

        private void store() {
            routing.issues.file(ISSUE, application, assignee);
            if (fields != null) {
                routing.desk.created(ISSUE, fields);
            }
        }

        @Override
        public long project() {
            return IssuesInMemory.PROJECT;
        }

        @Override
        public boolean stored() {
            return stored;
        }

        @Override
        public IssueFacts facts() {
            return new IssueFacts(
                    0,
                    null,
                    IssuesInMemory.PROJECT,
                    type,
                    null,
                    List.of(application),
                    List.of(),
                    assignee,
                    "ingrid",
                    creator);
        }

        @Override
        public Optional<String> defaultAssignee() {
            return Optional.of(routing.people.byDefault);
        }

        @Override
        public void set(Optional<NewAssignee> given, Answer answer) {
            given.ifPresent(each -> assignee = each.userKey());
            if (breaks) {
                throw new IllegalStateException("This Jira has no such field");
            }
            fields = answer;
        }
    }
}
