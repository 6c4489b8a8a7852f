package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Application;
import dev.accord.governance.Mode;
import dev.accord.routing.Route.Why;
import dev.accord.routing.WaitingIssues.Found;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public final class WaitingIssuesTest {
    private static final long PROJECT = IssuesInMemory.PROJECT;
    private static final long HIDDEN = 2;

    private final IssuesInMemory issues = new IssuesInMemory();
    private final DecisionsInMemory decisions = new DecisionsInMemory();
    private final AgreedInMemory agreed = new AgreedInMemory(Mode.OBSERVE);
    private final Seeing seeing = new Seeing();
    private final SettableClock clock = new SettableClock();
    private final WaitingIssues waiting =
            new WaitingIssues(decisions, new Shown(decisions, agreed.agreements()), seeing, clock);
    private final Route route =
            new Route(issues, decisions, agreed.agreements(), new PeopleInMemory().assign(), new Creations(), clock);

    @Before
    public void threeWithoutAnApplicationAndOneThatTwoMeanAndOneOfAHiddenProject() {
        agreed.add(Application.named("HUB", "Hub"));
        agreed.add(Application.named("TWIN1", "Twin"));
        agreed.add(Application.named("TWIN2", "Twin"));
        file(1, "nothing");
        file(2, "Twin");
        file(3, "no such thing");
        file(4, "nothing of the kind");
        issues.file(5, "nothing", null);
        issues.move(5, HIDDEN, AgreedInMemory.CHANGE);
        route.route(5, Why.EVENT);
    }

    @Test
    public void theyAreListedByReasonAndTheNewestFirst() {
        Found found = waiting.find("ann", null, null);
        assertEquals(List.of(2L, 4L, 3L, 1L), listed(found));
        assertEquals(Map.of(Triage.AMBIGUOUS_APPLICATION, 1, Triage.NO_APPLICATION, 3), found.counts());
    }

    @Test
    public void aReasonNarrowsTheListAndNotTheCounts() {
        Found found = waiting.find("ann", null, Triage.AMBIGUOUS_APPLICATION);
        assertEquals(List.of(2L), listed(found));
        assertEquals(Map.of(Triage.AMBIGUOUS_APPLICATION, 1, Triage.NO_APPLICATION, 3), found.counts());
    }

    @Test
    public void aProjectNarrowsBoth() {
        assertEquals(new Found(List.of(), Map.of()), waiting.find("ann", 3L, null));
        assertEquals(4, waiting.find("ann", PROJECT, null).listed().size());
    }

    @Test
    public void whatSomebodyMayNotSeeIsNeitherListedNorCounted() {
        seeing.hidden.add(3L);
        Found found = waiting.find("ann", null, null);
        assertEquals(List.of(2L, 4L, 1L), listed(found));
        assertEquals(2, (int) found.counts().get(Triage.NO_APPLICATION));
    }

    @Test
    public void noIssueOfAHiddenProjectIsReadAtAll() {
        waiting.find("ann", null, null);
        assertEquals(List.of(2L, 4L, 3L, 1L), seeing.asked);
    }

    @Test
    public void whoeverAsksAgainWithinAMinuteHasOnlyNewIssuesReadAndIsToldOfAllAfterwards() {
        waiting.find("ann", null, null);
        seeing.asked.clear();
        file(6, "nothing");
        seeing.hidden.add(3L);
        assertEquals(List.of(2L, 6L, 4L, 3L, 1L), listed(waiting.find("ann", null, null)));
        assertEquals(List.of(6L), seeing.asked);
        assertEquals("what is shown is asked for afresh", false, waiting.sees("ann", 3));
        assertEquals("by nobody else", List.of(2L, 6L, 4L, 1L), listed(waiting.find("bob", null, null)));

        clock.pass(Duration.ofMinutes(1));
        assertEquals(List.of(2L, 6L, 4L, 1L), listed(waiting.find("ann", null, null)));
    }

    @Test
    public void aProjectThatIsSwitchedOffWaitsForNobody() {
        agreed.mode(PROJECT, Mode.OFF);
        assertEquals(new Found(List.of(), Map.of()), waiting.find("ann", null, null));
    }

    @Test
    public void aResolvedIssueLeavesAndComesBackWhenItIsReopened() {
        issues.resolve(4, true);
        route.route(4, Why.EVENT);
        assertEquals(List.of(2L, 3L, 1L), listed(waiting.find("ann", null, null)));

        issues.resolve(4, false);
        route.route(4, Why.EVENT);
        assertEquals(List.of(2L, 4L, 3L, 1L), listed(waiting.find("ann", null, null)));
    }

    @Test
    public void anIssueThatWasResolvedBeforeItWasRoutedNeverWaits() {
        issues.file(6, "nothing", null);
        issues.resolve(6, true);
        route.route(6, Why.SWEEP);
        assertEquals(4, waiting.find("ann", null, null).listed().size());
    }

    @Test
    public void whatAPersonChoseIsListedOnDemandOnly() {
        Decision last = decisions.last(1).orElseThrow();
        decisions.update(last.with(last.assignment().personChose("noor")));

        Found found = waiting.find("ann", null, null);
        assertEquals(List.of(2L, 4L, 3L), listed(found));
        assertEquals(1, (int) found.counts().get(Triage.PERSON_CHOSE));
        assertEquals(List.of(1L), listed(waiting.find("ann", null, Triage.PERSON_CHOSE)));
    }

    private void file(long id, String application) {
        issues.file(id, application, null);
        route.route(id, Why.EVENT);
    }

    private static List<Long> listed(Found found) {
        return found.listed().stream().map(Waiting::issue).toList();
    }
}
