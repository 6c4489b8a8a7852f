package dev.accord.routing;

import static dev.accord.routing.SomeRouting.HUB;
import static dev.accord.routing.SomeRouting.ISSUE;
import static dev.accord.routing.SomeRouting.LEDGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.Result;
import dev.accord.routing.Route.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The only way out, with everything in memory. */
public final class ApplyTest {
    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);
    private final DeskInMemory desk = routing.desk;

    @Test
    public void thePropertyIsWrittenBeforeTheOneUpdateThatIndexesIt() {
        plan(HUB, null);
        assertEquals(Optional.empty(), apply());

        assertEquals(List.of("property TARGET", "update by accord: julia"), desk.done);
        assertEquals(State.APPLIED, routing.last().state());
        assertEquals(routing.clock.instant(), routing.last().appliedAt());
        assertEquals("julia", assignee());
        assertEquals("BUSINESS", desk.projection(ISSUE).orElseThrow().accountableParty());
    }

    @Test
    public void carryingOutAgainDoesNothing() {
        plan(HUB, null);
        apply();
        desk.done.clear();

        assertEquals(Optional.empty(), apply());
        assertEquals(List.of(), desk.done);
    }

    @Test
    public void whereNothingIsToBeUpdatedThePropertyIsIndexedByItself() {
        desk.partyField = false;
        plan(HUB, "julia");
        apply();

        assertEquals(List.of("property TARGET", "reindex"), desk.done);
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void observingTouchesOurRowOnly() {
        routing.agreed.mode(Mode.OBSERVE);
        plan(HUB, null);
        apply();

        assertEquals(List.of(), desk.done);
        assertEquals(State.OBSERVED, routing.last().state());
        assertEquals(
                StepTried.Result.TAKEN,
                routing.last().assignment().steps().get(0).result());
        assertNull(assignee());
    }

    @Test
    public void inputsThatChangedMeanwhileAreRoutedFirst() {
        plan(HUB, null);
        routing.issues.file(ISSUE, LEDGER, null);
        apply();

        assertEquals(2, routing.last().number());
        assertEquals(State.APPLIED, routing.last().state());
        assertEquals(Party.IT_OPS, routing.last().answer().party());
        assertEquals(State.SUPERSEDED, routing.decisions.of(ISSUE).get(1).state());
        assertEquals(List.of("property TARGET", "update by accord: party only"), desk.done);
    }

    @Test
    public void theFirstWhoCanBeAssignedGetsItAndEveryStepSaysWhatBecameOfIt() {
        routing.people.unassignable.add("julia");
        plan(HUB, null);
        apply();

        assertEquals("kofi", assignee());
        assertEquals(RouteState.TARGET, routing.last().assignment().routeState());
        assertEquals(List.of("SKIPPED", "TAKEN", "NOT_NEEDED", "NOT_NEEDED"), steps());
        assertEquals(
                Obstacle.NOT_ASSIGNABLE,
                routing.last().assignment().steps().get(0).obstacle());
    }

    @Test
    public void theOwnerIsAFallbackAndTheTriageGroupIsTheEndOfTheChain() {
        routing.people.unassignable.addAll(List.of("julia", "kofi"));
        plan(HUB, null);
        apply();
        assertEquals("henrik", assignee());
        assertEquals(RouteState.FALLBACK_USED, routing.last().assignment().routeState());

        routing.people.unassignable.add("henrik");
        routing.people.reassigned(ISSUE, "accord", "henrik");
        routing.issues.file(ISSUE, "HUB", "henrik");
        routing.route.route(ISSUE, Why.EVENT);
        apply();
        assertEquals("triage", routing.last().assignment().taken().value());
        assertNull(assignee());
    }

    @Test
    public void whereUnassignedIsForbiddenTheLeadGetsTheQueuesIssueOrEverythingStays() {
        routing.people.unassignedAllowed = false;
        routing.people.lead = "noor";
        plan(LEDGER, null);
        apply();
        assertEquals("noor", assignee());
        assertTrue(routing.last().assignment().reasons().contains(Reason.UNASSIGNED_FORBIDDEN));

        SomeRouting other = new SomeRouting(Mode.ASSIGN);
        other.people.unassignedAllowed = false;
        other.people.byDefault = "default";
        other.issues.file(ISSUE, LEDGER, "default");
        other.route.route(ISSUE, Why.EVENT);
        other.apply.apply(ISSUE);
        assertEquals("default", other.issues.read(ISSUE).orElseThrow().assignee());
        assertEquals(State.APPLIED, other.last().state());
    }

    @Test
    public void whatAPersonChoseIsKeptAndThePartyIsWrittenAllTheSame() {
        routing.people.reassigned(ISSUE, "ingrid", "noor");
        plan(HUB, "noor");
        apply();

        assertEquals("noor", assignee());
        assertEquals(List.of("property PERSON_CHOSE", "update by accord: party only"), desk.done);
        assertEquals(RouteState.PERSON_CHOSE, routing.last().assignment().routeState());
        assertFalse(routing.last().assignment().set());
    }

    @Test
    public void whomJirasDefaultOrAnAutomationGaveTheIssueIsNoPersonsChoice() {
        routing.people.byDefault = "lead";
        plan(HUB, "lead");
        apply();
        assertEquals("julia", assignee());

        SomeRouting other = new SomeRouting(Mode.ASSIGN);
        other.people.reassigned(ISSUE, "robot", "noor");
        other.issues.file(ISSUE, HUB, "noor");
        other.route.route(ISSUE, Why.EVENT);
        other.apply.apply(ISSUE);
        assertEquals("julia", other.issues.read(ISSUE).orElseThrow().assignee());
    }

    @Test
    public void whatAccordSetItMayReplace() {
        plan(HUB, null);
        apply();
        routing.people.reassigned(ISSUE, "accord", "julia");
        routing.issues.file(ISSUE, LEDGER, "julia");
        routing.route.route(ISSUE, Why.EVENT);
        apply();

        assertNull("a queue", assignee());
    }

    @Test
    public void whoeverReassignsAfterwardsIsSaidSoInTheProperty() {
        plan(HUB, null);
        apply();
        routing.issues.assign(ISSUE, "noor");
        routing.route.route(ISSUE, Why.EVENT);
        desk.done.clear();
        apply();

        assertEquals(List.of("property PERSON_CHOSE", "reindex"), desk.done);
        assertEquals("noor", assignee());
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void whereThePerformerWorksTheAccountablePersonWatches() {
        routing.performing(new Target(Target.Type.VENDOR_DESK, "Corvane"), WorkGoesTo.PERFORMER);
        plan(HUB, null);
        apply();

        assertEquals(List.of("property TARGET", "update by accord: party only", "watch julia"), desk.done);
        assertTrue(routing.last().assignment().reasons().contains(Reason.PERFORMER_WORKS));
    }

    @Test
    public void whatJiraRefusesIsTriedFiveTimesMoreEachTimeLater() {
        plan(HUB, null);
        for (int minutes : new int[] {1, 5, 15, 60, 240}) {
            desk.answers.add(new Result.Refused("no edits here"));
            assertEquals(Optional.of(in(Duration.ofMinutes(minutes))), apply());
            assertEquals(State.FAILED, routing.last().state());
            assertEquals("no edits here", routing.last().attempts().message());
            desk.done.clear();
            routing.clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            apply();
            assertEquals("not before its time", List.of(), desk.done);
            routing.clock.pass(Duration.ofSeconds(1));
        }
        desk.answers.add(new Result.Refused("no edits here"));
        assertEquals(Optional.empty(), apply());
        assertEquals(Attempts.IN_ALL, routing.last().attempts().counted());

        routing.clock.pass(Duration.ofDays(1));
        assertEquals(List.of(), routing.decisions.due(routing.clock.instant(), 10));
        routing.route.route(ISSUE, Why.EVENT);
        apply();
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void whileJiraIsBusyItIsTriedSoonThenEachMinuteAndNeverCounted() {
        plan(HUB, null);
        for (int seconds : new int[] {1, 5, 60, 60}) {
            desk.answers.add(new Result.Later("read only"));
            assertEquals(Optional.of(in(Duration.ofSeconds(seconds))), apply());
            assertEquals(State.PLANNED, routing.last().state());
            routing.clock.pass(Duration.ofSeconds(seconds));
        }
        assertEquals(0, routing.last().attempts().counted());
        apply();
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void withoutAnActingUserWhoMayItWaitsUncounted() {
        desk.mayAct = false;
        plan(HUB, null);
        assertEquals(Optional.of(in(Duration.ofSeconds(1))), apply());
        assertEquals(List.of(), desk.done);
        assertEquals(State.PLANNED, routing.last().state());
        assertEquals(Attempts.ACTING_USER, routing.last().attempts().obstacle());
        assertEquals(0, routing.last().attempts().counted());

        desk.mayAct = true;
        routing.clock.pass(Duration.ofSeconds(1));
        apply();
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void anIssueThatStaysInvisibleForAQuarterOfAnHourIsForgotten() {
        plan(HUB, null);
        routing.issues.remove(ISSUE);
        assertEquals(Optional.of(in(Duration.ofSeconds(1))), apply());
        assertEquals("NOT_VISIBLE", routing.last().attempts().obstacle());

        routing.clock.pass(Duration.ofMinutes(15));
        apply();
        assertEquals(1, routing.decisions.of(ISSUE).size());
        routing.clock.pass(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), apply());
        assertEquals(List.of(), routing.decisions.of(ISSUE));
    }

    @Test
    public void whereAccordIsSwitchedOffWhatIsPlannedIsParkedUntilItIsOnAgain() {
        plan(HUB, null);
        routing.agreed.mode(Mode.OFF);
        assertEquals(Optional.empty(), apply());
        assertEquals(State.PLANNED, routing.last().state());
        assertEquals(List.of(), routing.decisions.due(in(Duration.ofDays(1)), 10));

        routing.agreed.mode(Mode.OBSERVE);
        routing.decisions.unpark(routing.clock.instant());
        apply();
        assertEquals("as a change of mode", State.OBSERVED, routing.last().state());
        assertEquals(1, routing.last().number());
    }

    @Test
    public void whatIsOnlyPlannedIsDecidedAgainUnderTodaysAgreementWithoutANewNumber() {
        plan(HUB, null);
        routing.agreed.add(SomeRouting.application("HUB", HUB, "A"));
        apply();

        assertEquals(1, routing.last().number());
        assertEquals(Party.IT_OPS, routing.last().answer().party());
        assertEquals(routing.agreed.stored(), routing.last().revision());
        assertNull(assignee());
    }

    @Test
    public void whatIsWithdrawnLosesItsPropertyAndKeepsItsAssignee() {
        plan(HUB, null);
        apply();
        routing.issues.move(ISSUE, IssuesInMemory.PROJECT, "unmapped");
        routing.route.route(ISSUE, Why.EVENT);
        desk.done.clear();
        apply();

        assertEquals(List.of("no property", "reindex"), desk.done);
        assertEquals(Optional.empty(), desk.projection(ISSUE));
        assertEquals("julia", assignee());
        assertEquals(State.WITHDRAWN, routing.last().state());
        assertEquals(Optional.empty(), apply());
    }

    @Test
    public void whileAnotherWorkerHasTheIssueItIsLookedAtAgainInASecond() {
        plan(HUB, null);
        routing.locked = true;
        assertEquals(Optional.of(in(Duration.ofSeconds(1))), apply());
        assertEquals(List.of(), desk.done);
    }

    @Test
    public void afterACrashBehindTheUpdateTheAssigneeIsKnownToBeAccordsOwn() {
        plan(HUB, null);
        desk.crash = true;
        assertThrows(IllegalStateException.class, this::apply);
        assertEquals("julia", assignee());
        assertEquals(State.PLANNED, routing.last().state());
        routing.people.reassigned(ISSUE, "accord", "julia");

        routing.people.unassignable.add("julia");
        apply();
        assertEquals("replaced, for nobody chose her", "kofi", assignee());
        assertEquals(State.APPLIED, routing.last().state());
    }

    @Test
    public void afterACrashBeforeTheUpdateWhomTheDecisionBeforeSetIsNoPersonsChoice() {
        plan(HUB, null);
        apply();
        routing.people.reassigned(ISSUE, "accord", "julia");
        routing.issues.file(ISSUE, LEDGER, "julia");
        routing.route.route(ISSUE, Why.EVENT);
        desk.crashBefore = true;
        assertThrows(IllegalStateException.class, this::apply);
        assertEquals("julia", assignee());

        apply();
        assertNull("a queue", assignee());
        assertEquals(State.APPLIED, routing.last().state());
    }

    private void plan(String application, String assignee) {
        routing.issues.file(ISSUE, application, assignee);
        routing.route.route(ISSUE, Why.EVENT);
    }

    private Optional<Instant> apply() {
        return routing.apply.apply(ISSUE);
    }

    private Instant in(Duration time) {
        return routing.clock.instant().plus(time);
    }

    private String assignee() {
        return routing.issues.read(ISSUE).orElseThrow().assignee();
    }

    private List<String> steps() {
        return routing.last().assignment().steps().stream()
                .map(each -> each.result().name())
                .toList();
    }

    @Test
    public void thePerformingGroupIsWrittenInTheSameUpdate() {
        desk.performingField = true;
        Target vendor = new Target(Target.Type.VENDOR_DESK, "Acme desk");
        routing.performing(vendor, WorkGoesTo.PERFORMER);
        plan(HUB, null);
        apply();
        assertEquals(
                1, desk.done.stream().filter(each -> each.startsWith("update")).count());
        assertEquals(vendor, desk.performing.get(ISSUE));
    }
}
