package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.governance.Mode;
import dev.accord.routing.Route.Why;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public final class SearchedIssuesTest {
    private static final long HIDDEN = 2;

    private final IssuesInMemory issues = new IssuesInMemory();
    private final DecisionsInMemory decisions = new DecisionsInMemory();
    private final AgreedInMemory agreed = new AgreedInMemory(Mode.OBSERVE);
    private final Seeing seeing = new Seeing();
    private final SettableClock clock = new SettableClock();
    private final SearchedIssues searched =
            new SearchedIssues(decisions, new Shown(decisions, agreed.agreements()), seeing, clock);
    private final Route route =
            new Route(issues, decisions, agreed.agreements(), new PeopleInMemory().assign(), new Creations(), clock);

    @Before
    public void threeOnUndecidedCellsOneElsewhereAndOneHidden() {
        agreed.add(SomeRouting.application("CRM", "Customer File", "C"));
        agreed.add(SomeRouting.application("HUB", "Hub", "A"));
        file(1, "CRM");
        file(2, "CRM");
        file(3, "HUB");
        file(4, "nothing that exists");
        issues.file(5, "CRM", null);
        issues.move(5, HIDDEN, AgreedInMemory.CHANGE);
        route.route(5, Why.EVENT);
    }

    @Test
    public void issuesOnUndecidedCellsAreFoundTheNewestFirst() {
        assertEquals(List.of(2L, 1L), searched.onUndecidedCells("ann"));
    }

    @Test
    public void oneThatAPersonTookStillLiesOnItsUndecidedCellAndIsAnOverriddenRoute() {
        take(1);
        take(3);
        take(4);
        assertEquals(List.of(2L, 1L), searched.onUndecidedCells("ann"));
        assertEquals(List.of(4L, 3L, 1L), searched.overridden("ann"));
    }

    @Test
    public void whatTheReaderMayNotSeeIsLeftOutBeforeTheListIsCut() {
        seeing.hidden.add(2L);
        assertEquals(List.of(1L), searched.onUndecidedCells("ann"));
        assertEquals("somebody not logged in is a reader, too", List.of(1L), searched.onUndecidedCells(null));
        for (long id = 10; id < 10 + SearchedIssues.MOST + 5; id++) {
            file(id, "CRM");
            seeing.hidden.add(id < 20 ? 0 : id);
        }
        assertEquals(11, searched.onUndecidedCells("bob").size());
        seeing.hidden.clear();
        assertEquals(SearchedIssues.MOST, searched.onUndecidedCells("eve").size());
    }

    @Test
    public void whereAccordIsSwitchedOffNothingIsFound() {
        agreed.mode(IssuesInMemory.PROJECT, Mode.OFF);
        assertEquals(List.of(), searched.onUndecidedCells("ann"));
    }

    private void take(long issue) {
        Decision last = decisions.last(issue).orElseThrow();
        decisions.update(last.with(last.assignment().personChose("noor")));
    }

    private void file(long id, String application) {
        issues.file(id, application, null);
        route.route(id, Why.EVENT);
    }
}
