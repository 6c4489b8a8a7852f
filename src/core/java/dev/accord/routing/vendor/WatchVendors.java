package dev.accord.routing.vendor;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.routing.Agreements;
import dev.accord.routing.Applied;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Issues;
import dev.accord.routing.RouteState;
import dev.accord.routing.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Starts a vendor's clock when an issue goes to its desk, and looks at the clocks each minute: at the breach the manager of
 * the accountable side is told, and the owner one more response time later.
 */
public final class WatchVendors implements Applied {
    private static final int AT_ONCE = 200;

    private final VendorClocks clocks;
    private final Reading reading;
    private final VendorNotices notices;
    private final Clock clock;
    private final Supplier<ZoneId> zone;

    /** What is read of issues and of the agreement. */
    public record Reading(Issues issues, Decisions decisions, Agreements agreements) {}

    /** {@code zone} is where this Jira is at home, for working hours. */
    public WatchVendors(
            VendorClocks clocks, Reading reading, VendorNotices notices, Clock clock, Supplier<ZoneId> zone) {
        this.clocks = clocks;
        this.reading = reading;
        this.notices = notices;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void applied(Decision decision) {
        boolean vendors = performs(decision);
        if (!vendors && decision.number() == 1) {
            return;
        }
        Optional<VendorClock> last = clocks.of(decision.issue());
        boolean goesOn = vendors
                && last.filter(each -> each.number() == decision.number()
                                || (each.runs()
                                        && each.vendor()
                                                .equals(decision.answer()
                                                        .performing()
                                                        .value())))
                        .isPresent();
        if (goesOn) {
            return;
        }
        last.filter(VendorClock::runs).ifPresent(each -> clocks.save(each.ended(clock.instant(), null)));
        if (vendors) {
            clocks.save(started(decision));
        }
    }

    /** Whether the issue lies at a vendor's desk; one that only a contract names does nothing by itself. */
    static boolean performs(Decision decision) {
        Target taken = decision.assignment().taken();
        return taken != null
                && taken.type() == Target.Type.VENDOR_DESK
                && decision.assignment().routeState() != RouteState.PERSON_CHOSE;
    }

    private VendorClock started(Decision decision) {
        Instant now = clock.instant();
        Instant due = due(now, decision.answer().application());
        return new VendorClock(
                decision.issue(),
                decision.number(),
                decision.inputs().project(),
                decision.answer().application(),
                decision.assignment().taken().value(),
                decision.answer().party(),
                now,
                due,
                null,
                null,
                null,
                null,
                null,
                due);
    }

    /** Null where the contract promises nothing. */
    private Instant due(Instant from, String application) {
        Contract contract = application(application).map(Application::contract).orElse(Contract.NONE);
        return contract.responseHours() == null || contract.responseHours() == 0
                ? null
                : ResponseTime.due(from, contract.responseHours(), contract.responseIn(), zone.get());
    }

    private Optional<Application> application(String key) {
        return key != null && reading.agreements().known().applications().byKey(key) instanceof Match.One one
                ? Optional.of(one.application())
                : Optional.empty();
    }

    /** Flags what is late and tells whoever is next. */
    public void check() {
        clocks.due(clock.instant(), AT_ONCE).forEach(this::look);
    }

    private void look(VendorClock each) {
        Instant now = clock.instant();
        Optional<IssueFacts> facts = reading.issues().read(each.issue());
        boolean over = facts.isEmpty()
                || facts.get().resolved()
                || reading.decisions()
                        .last(each.issue())
                        .filter(last -> last.state() != Decision.State.WITHDRAWN && performs(last))
                        .isEmpty();
        if (over) {
            clocks.save(each.ended(now, null));
        } else if (each.breachedAt() == null) {
            clocks.save(each.breached(now, due(each.dueAt(), each.application())));
            tell(each, facts.get(), false);
        } else {
            clocks.save(each.ownerTold(now));
            tell(each, facts.get(), true);
        }
    }

    private void tell(VendorClock each, IssueFacts facts, boolean owner) {
        Side side = each.party().side();
        Seat seat = owner ? Seat.ownerOf(side) : Seat.managerOf(side);
        application(each.application()).stream()
                .flatMap(application -> application.people(seat).stream())
                .filter(Holder::isUser)
                .map(Holder::userKey)
                .findFirst()
                .ifPresent(user -> notices.breached(each, facts.key(), seat, user));
    }

    /** Somebody says that the vendor answered; the clock stops, and a breach before stays on record. */
    public Outcome<VendorClock> answered(long issue) {
        Optional<VendorClock> running = clocks.of(issue).filter(VendorClock::runs);
        if (running.isEmpty()) {
            return Outcome.refused(List.of(Problem.of("NO_VENDOR_CLOCK", "")));
        }
        VendorClock answered = running.get().answered(clock.instant());
        clocks.save(answered);
        return Outcome.done(answered);
    }
}
