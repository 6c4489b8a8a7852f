package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding.WorkGoesTo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Routing with everything in memory. Changes of the Hub are the business's: Julia manages, Kofi is her deputy, Henrik
 * owns. Changes of the Ledger are for IT operations, a group.
 */
final class SomeRouting {
    static final long ISSUE = 7;
    static final String HUB = "Hub";
    static final String LEDGER = "Ledger";
    static final Target OPS = new Target(Target.Type.GROUP, "it-operations");
    private static final Target MANAGER = new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER");

    final SettableClock clock = new SettableClock();
    final IssuesInMemory issues = new IssuesInMemory();
    final DecisionsInMemory decisions = new DecisionsInMemory();
    final PeopleInMemory people = new PeopleInMemory();
    final DeskInMemory desk = new DeskInMemory(issues);
    final Assign assign;
    final List<Decision> applied = new ArrayList<>();
    final AgreedInMemory agreed;
    final DecideAtCreation atCreation;
    final Route route;
    final Apply apply;
    final Preview preview;
    /** Whether another worker has the issue. */
    boolean locked;

    SomeRouting(Mode mode) {
        agreed = new AgreedInMemory(mode);
        agreed.add(application("HUB", HUB, "B"));
        agreed.add(application("LEDGER", LEDGER, "A"));
        performing(null, WorkGoesTo.ACCOUNTABLE);
        Agreements agreements = agreed.agreements();
        assign = people.assign(user -> agreed.settings().routing().away(user, LocalDate.now(clock)));
        Creations creations = new Creations();
        atCreation = new DecideAtCreation(agreements, assign, creations, clock);
        route = new Route(issues, decisions, agreements, assign, creations, clock);
        IssueLocks locks = (issue, work) -> {
            if (!locked) {
                work.run();
            }
            return !locked;
        };
        AssigneeRule rule = new AssigneeRule(people, decisions);
        apply = new Apply(
                decisions, agreements, new Apply.Onto(issues, desk, locks, assign, rule, applied::add), route, clock);
        preview = new Preview(issues, decisions, assign, rule, clock);
    }

    /** Who performs for the business. */
    void performing(Target performer, WorkGoesTo workGoesTo) {
        agreed.bind(
                new Binding(Party.BUSINESS, null, null, null, MANAGER, performer, workGoesTo),
                new Binding(Party.IT_OPS, null, null, null, OPS, null, WorkGoesTo.ACCOUNTABLE));
    }

    Decision last() {
        return decisions.last(ISSUE).orElseThrow();
    }

    static Application application(String key, String name, String model) {
        return new Application(
                key,
                name,
                List.of(),
                null,
                null,
                null,
                null,
                model,
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(
                        Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user("julia"), Holder.user("kofi")),
                        Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user("henrik"))),
                List.of(),
                List.of(),
                1);
    }
}
