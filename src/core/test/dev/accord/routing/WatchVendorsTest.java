package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Contract.Holding;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.vendor.StepIn;
import dev.accord.routing.vendor.VendorClock;
import dev.accord.routing.vendor.VendorClocks;
import dev.accord.routing.vendor.VendorMonth;
import dev.accord.routing.vendor.WatchVendors;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** The vendor's clock from the decision that starts it to the breach, the notices and stepping in. */
public final class WatchVendorsTest {
    private static final long ISSUE = SomeRouting.ISSUE;
    private static final String ACME = "Acme desk";

    private final SomeRouting routing = new SomeRouting(Mode.ASSIGN);
    private final Clocks clocks = new Clocks();
    private final List<String> told = new ArrayList<>();
    private final WatchVendors vendors = new WatchVendors(
            clocks,
            new WatchVendors.Reading(routing.issues, routing.decisions, routing.agreed.agreements()),
            (clock, key, seat, user) -> told.add(key + " " + seat + " " + user),
            routing.clock,
            () -> ZoneOffset.UTC);
    private final StepIn stepIn = new StepIn(
            routing.decisions,
            routing.agreed.agreements(),
            clocks,
            new StepIn.Onto(routing.issues, routing.desk, routing.assign),
            routing.clock);

    @Before
    public void acmeWorksOnChangesOfTheHubAndPromisedFourHours() {
        Application hub = SomeRouting.application("HUB", SomeRouting.HUB, "B");
        routing.agreed.add(new Application(
                hub.key(),
                hub.name(),
                hub.aliases(),
                null,
                null,
                null,
                null,
                "B",
                hub.lifeCycle(),
                new Contract("Acme", Holding.BUSINESS, null, null, 4),
                hub.seats(),
                List.of(),
                List.of(),
                1));
        routing.performing(new Target(Target.Type.VENDOR_DESK, ACME), WorkGoesTo.PERFORMER);
        routing.issues.file(ISSUE, SomeRouting.HUB, null);
        carryOut(Route.Why.EVENT);
    }

    @Test
    public void theManagerIsToldAtTheBreachAndTheOwnerOneMoreResponseTimeLaterEachOnce() {
        routing.clock.pass(Duration.ofMinutes(239));
        vendors.check();
        assertEquals(List.of(), told);
        routing.clock.pass(Duration.ofMinutes(1));
        vendors.check();
        vendors.check();
        assertEquals(List.of("DSK-7 BUSINESS_SYSTEM_MANAGER julia"), told);
        assertEquals(1, clocks.breached().size());
        routing.clock.pass(Duration.ofHours(4));
        vendors.check();
        vendors.check();
        assertEquals(List.of("DSK-7 BUSINESS_SYSTEM_MANAGER julia", "DSK-7 BUSINESS_SYSTEM_OWNER henrik"), told);
    }

    @Test
    public void whoAnswersInTimeIsNotLateAndNeitherIsWhatIsResolvedOrNoMoreTheVendors() {
        assertTrue(vendors.answered(ISSUE) instanceof Outcome.Done);
        assertTrue("only once", vendors.answered(ISSUE) instanceof Outcome.Refused);
        routing.clock.pass(Duration.ofHours(9));
        vendors.check();
        assertEquals(List.of(), told);

        clocks.kept.clear();
        vendors.applied(routing.last());
        routing.issues.resolve(ISSUE, true);
        routing.clock.pass(Duration.ofHours(9));
        vendors.check();
        assertEquals(List.of(), told);
    }

    @Test
    public void hearingOfTheSameDecisionAgainStartsNoSecondClock() {
        VendorClock first = clocks.of(ISSUE).orElseThrow();
        routing.clock.pass(Duration.ofHours(1));
        vendors.applied(routing.last());
        assertEquals(List.of(first), clocks.kept);
    }

    @Test
    public void anotherRouteEndsTheClock() {
        routing.performing(null, WorkGoesTo.ACCOUNTABLE);
        carryOut(Route.Why.ASKED);
        assertTrue(!clocks.of(ISSUE).orElseThrow().runs());
        routing.clock.pass(Duration.ofHours(9));
        vendors.check();
        assertEquals(List.of(), told);
    }

    @Test
    public void whoStepsInGivesTheIssueToTheAccountablePersonWithTheReason() {
        assertTrue(stepIn.stepIn(ISSUE, "noor", " ") instanceof Outcome.Refused);
        assertTrue(stepIn.stepIn(ISSUE, "noor", "no answer since Monday") instanceof Outcome.Done);
        assertEquals("julia", routing.issues.read(ISSUE).orElseThrow().assignee());
        Decision decision = routing.last();
        assertEquals(2, decision.number());
        assertEquals(null, decision.answer().performing());
        assertTrue(decision.answer().reasons().contains(Reason.STEPPED_IN));
        assertEquals(
                "no answer since Monday",
                clocks.of(ISSUE).orElseThrow().steppedIn().reason());
        assertEquals(
                "nothing is left to do",
                2,
                routing.route.route(ISSUE, Route.Why.EVENT).orElseThrow().number());
        assertTrue("once", stepIn.stepIn(ISSUE, "noor", "again") instanceof Outcome.Refused);
    }

    @Test
    public void theMonthIsListedForTheAccountableSideAlone() {
        VendorMonth month = new VendorMonth(clocks, routing.agreed.agreements(), new Seeing(), () -> ZoneOffset.UTC);
        YearMonth now = month.month(routing.clock.instant());
        assertEquals(1, month.list(now, "julia").size());
        assertEquals("deputies too", 1, month.list(now, "kofi").size());
        assertEquals(1, month.list(now, "henrik").size());
        assertEquals("nobody else", 0, month.list(now, "ann").size());
        assertEquals(0, month.list(now.plusMonths(1), "julia").size());
        assertTrue(month.file(month.list(now, "julia"), id -> "=DSK-" + id).contains("'=DSK-7,HUB,Acme desk,BUSINESS"));
    }

    @Test
    public void noVendorOfABusinessOperatedApplicationIsShownToItsItSide() {
        assertEquals(Party.BUSINESS, clocks.of(ISSUE).orElseThrow().party());
        assertEquals(Seat.IT_SYSTEM_MANAGER, Seat.managerOf(Party.IT_OPS.side()));
    }

    private void carryOut(Route.Why why) {
        routing.route.route(ISSUE, why);
        routing.apply.apply(ISSUE);
        vendors.applied(routing.last());
    }

    /** Clocks that keep the port's promises. */
    private static final class Clocks implements VendorClocks {
        private final List<VendorClock> kept = new ArrayList<>();

        @Override
        public Optional<VendorClock> of(long issue) {
            return kept.stream().filter(each -> each.issue() == issue).reduce((before, last) -> last);
        }

        @Override
        public void save(VendorClock clock) {
            kept.removeIf(each -> each.issue() == clock.issue() && each.number() == clock.number());
            kept.add(clock);
        }

        @Override
        public List<VendorClock> due(Instant now, int limit) {
            return kept.stream()
                    .filter(each -> each.nextAt() != null && !each.nextAt().isAfter(now))
                    .toList();
        }

        @Override
        public List<VendorClock> started(Instant from, Instant before) {
            return kept.stream()
                    .filter(each ->
                            !each.startedAt().isBefore(from) && each.startedAt().isBefore(before))
                    .toList();
        }

        @Override
        public List<Place> breached() {
            return kept.stream()
                    .filter(each -> each.breachedAt() != null)
                    .map(each -> new Place(each.issue(), each.project()))
                    .toList();
        }
    }
}
