package dev.accord.routing;

import static org.junit.Assert.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.enumValues;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Route.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.Test;
import org.quicktheories.core.Gen;

/** What the simulator says of an issue is what routing then does with it, whatever the company and the issue are like. */
public final class SimulateEqualsRouteTest {
    private static final int COMPANIES = 1_000;
    private static final int ISSUES_OF_EACH = 100;
    private static final List<String> TEXTS =
            List.of("HUB", "Hub", "hub (HUB)", "LEDGER", "Ledger", " ledger ", "Twin", "books", "nothing", "");
    private static final List<String> PEOPLE = List.of("julia", "kofi", "henrik", "noor", "robot");
    private static final List<String> MODELS = List.of("A", "B", "C", "gone");

    /** A stream of small numbers from which a company and its issues are made. */
    private static final class Chance {
        private final List<Integer> numbers;
        private int next;

        Chance(List<Integer> numbers) {
            this.numbers = numbers;
        }

        int below(int bound) {
            return numbers.get(next++ % numbers.size()) % bound;
        }

        <T> T one(List<T> of) {
            return of.get(below(of.size()));
        }

        boolean seldom() {
            return below(4) == 0;
        }
    }

    @Test
    public void whatIsSimulatedIsWhatIsRouted() {
        Gen<List<Integer>> numbers = lists().of(integers().between(0, 9_999)).ofSize(997);
        qt().withFixedSeed(14)
                .withExamples(COMPANIES)
                .withShrinkCycles(0)
                .forAll(numbers, enumValues(Mode.class).assuming(mode -> mode != Mode.OFF))
                .checkAssert((all, mode) -> simulatedAsRouted(new Chance(all), mode));
    }

    private static void simulatedAsRouted(Chance chance, Mode mode) {
        SomeRouting routing = company(chance, mode);
        for (long id = 1; id <= ISSUES_OF_EACH; id++) {
            issue(chance, routing, id);
            Move simulated = routing.preview
                    .preview(List.of(id), routing.agreed.agreements().stored())
                    .get(0);
            routing.route.route(id, Why.EVENT);
            routing.apply.apply(id);
            Decision routed = routing.decisions.last(id).orElseThrow();
            assertEquals(mode == Mode.ASSIGN ? State.APPLIED : State.OBSERVED, routed.state());
            assertEquals(simulated.answer(), routed.answer());
            assertEquals(simulated.assignment(), routed.assignment());
            String assignee = routing.issues.read(id).orElseThrow().assignee();
            String kept = mode == Mode.ASSIGN
                    ? routed.assignment().assignee()
                    : simulated.issue().assignee();
            assertEquals(kept, assignee);
            routing.issues.remove(id);
            routing.decisions.forget(id);
        }
    }

    private static SomeRouting company(Chance chance, Mode mode) {
        SomeRouting routing = new SomeRouting(mode);
        for (String key : List.of("HUB", "LEDGER", "TWIN1", "TWIN2")) {
            routing.agreed.add(application(chance, key));
        }
        List<Binding> bindings = new ArrayList<>();
        for (Party party : List.of(Party.BUSINESS, Party.IT_OPS, Party.IT_DELIVERY)) {
            if (!chance.seldom()) {
                bindings.add(binding(chance, party, null));
            }
            if (chance.seldom()) {
                bindings.add(binding(chance, party, "HUB"));
            }
        }
        routing.agreed.bind(bindings.toArray(new Binding[0]));
        PEOPLE.stream().filter(any -> chance.seldom()).forEach(routing.people.unassignable::add);
        routing.people.unassignedAllowed = !chance.seldom();
        routing.people.lead = chance.seldom() ? null : chance.one(PEOPLE);
        routing.people.byDefault = chance.seldom() ? chance.one(PEOPLE) : null;
        return routing;
    }

    private static Application application(Chance chance, String key) {
        String name = key.startsWith("TWIN")
                ? "Twin"
                : key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT);
        return new Application(
                key,
                name,
                chance.seldom() ? List.of("books") : List.of(),
                null,
                null,
                null,
                null,
                chance.one(MODELS),
                LifeCycle.ACTIVE,
                Contract.NONE,
                seats(chance),
                List.of(),
                List.of(),
                1);
    }

    private static Map<Seat, List<Holder>> seats(Chance chance) {
        Map<Seat, List<Holder>> seats = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            List<Holder> people = new ArrayList<>();
            for (int i = chance.below(3); i > 0; i--) {
                people.add(Holder.user(chance.one(PEOPLE)));
            }
            seats.put(seat, people);
        }
        return seats;
    }

    private static Binding binding(Chance chance, Party party, String application) {
        Target seat =
                new Target(Target.Type.SEAT, chance.one(List.of(Seat.values())).name());
        Target accountable = chance.seldom() ? new Target(Target.Type.GROUP, "desk") : seat;
        Target performer = chance.seldom() ? new Target(Target.Type.VENDOR_DESK, "Corvane") : null;
        return new Binding(
                party, null, application, null, accountable, performer, chance.one(List.of(WorkGoesTo.values())));
    }

    private static void issue(Chance chance, SomeRouting routing, long id) {
        String assignee = chance.seldom() ? chance.one(PEOPLE) : null;
        IssueFacts filed = routing.issues.file(id, chance.one(TEXTS), null);
        routing.issues.put(new IssueFacts(
                id,
                filed.key(),
                filed.project(),
                filed.issueType(),
                null,
                chance.seldom() ? List.of(chance.one(TEXTS), chance.one(TEXTS)) : filed.applicationValues(),
                chance.seldom() ? List.of("interface") : List.of(),
                assignee,
                chance.one(PEOPLE),
                chance.one(PEOPLE)));
        if (assignee != null && !Objects.equals(assignee, routing.people.byDefault) && chance.seldom()) {
            routing.people.reassigned(id, chance.one(PEOPLE), assignee);
        }
    }
}
