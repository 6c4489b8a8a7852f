package dev.accord.setup;

import dev.accord.Outcome;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Bindings;
import dev.accord.routing.Target;
import dev.accord.setup.Step.Kind;
import dev.accord.setup.Step.Message;
import dev.accord.setup.Step.State;
import dev.accord.setup.Wish.OfType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The steps on Accord's own side: who each party is in person, and the settings. */
final class OwnSteps {
    private static final int TRIES = 3;

    private final Wish wish;
    private final Doing doing;
    private final Configuration configuration;
    private final Configure configure;

    OwnSteps(Wish wish, Doing doing, Configuration configuration, Configure configure) {
        this.wish = wish;
        this.doing = doing;
        this.configuration = configuration;
        this.configure = configure;
    }

    void take(Map<OfType, String> types, Map<FieldRole, String> fields) {
        offered().forEach(this::bind);
        Settings present = configuration.settings();
        Step step = new Step(
                Kind.SETTINGS,
                "",
                Action.ADD_TO,
                State.TODO,
                wish.projects(),
                List.of(),
                Message.of("MODE_" + wish.mode()));
        boolean complete = types.size()
                >= wish.types().stream()
                        .filter(each -> each.action() != Action.LEAVE)
                        .count();
        if (complete && merged(present, types, fields).equals(present)) {
            doing.there(step);
        } else {
            doing.take(
                    step,
                    () -> save(
                            () -> configure.settings(merged(configuration.settings(), types, fields), doing.actor())));
        }
    }

    /** Who is offered for each party that is bound to nobody (routing.md): the seat that answers for it day to day. */
    private Map<Party, Target> offered() {
        Map<Party, Target> offered = new LinkedHashMap<>();
        offered.put(Party.BUSINESS, seat(Seat.BUSINESS_SYSTEM_MANAGER));
        offered.put(Party.IT_OPS, seat(Seat.IT_SYSTEM_MANAGER));
        if (wish.itDelivery() != null) {
            offered.put(Party.IT_DELIVERY, wish.itDelivery());
        }
        return offered;
    }

    private static Target seat(Seat seat) {
        return new Target(Target.Type.SEAT, seat.name());
    }

    private void bind(Party party, Target target) {
        if (isBound(configuration.bindings(), party)) {
            return;
        }
        Step step = new Step(
                Kind.BINDING,
                party.name(),
                Action.ADD_TO,
                State.TODO,
                List.of(),
                List.of(),
                Message.of("BOUND_" + target.type(), target.value()));
        doing.take(
                step,
                () -> save(() -> {
                    Bindings bindings = configuration.bindings();
                    List<Binding> values = new ArrayList<>(bindings.values());
                    if (!isBound(bindings, party)) {
                        values.add(everywhere(party, target));
                    }
                    return configure.bindings(new Bindings(values, bindings.version()), doing.actor());
                }));
    }

    /** The party in person wherever nothing more specific is said. */
    static Binding everywhere(Party party, Target target) {
        return new Binding(party, null, null, null, target, null, WorkGoesTo.ACCOUNTABLE);
    }

    private static boolean isBound(Bindings bindings, Party party) {
        return bindings.values().stream()
                .anyMatch(each -> each.party() == party
                        && each.businessUnit() == null
                        && each.application() == null
                        && each.process() == null);
    }

    /** Somebody may save in between; what was asked for is then put on top of that. */
    private static <T> void save(Supplier<Outcome<T>> attempt) {
        Outcome<T> outcome = attempt.get();
        for (int tries = 1; outcome instanceof Outcome.Conflict && tries < TRIES; tries++) {
            outcome = attempt.get();
        }
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("Set-up could not save: " + outcome);
        }
    }

    private Settings merged(Settings present, Map<OfType, String> types, Map<FieldRole, String> fields) {
        Map<Long, Mode> modes = new HashMap<>(present.projectModes());
        wish.projects().forEach(project -> modes.put(project, wish.mode()));
        List<ProcessMapping> mappings = new ArrayList<>(present.processOf());
        types.forEach((wanted, id) -> {
            ProcessMapping mapping = new ProcessMapping(id, null, wanted.process());
            if (!mappings.contains(mapping)) {
                mappings.removeIf(each -> each.issueType().equals(id) && each.requestType() == null);
                mappings.add(mapping);
            }
        });
        return new Settings(
                present.mode(),
                modes,
                wish.actingUser() == null ? present.actingUser() : wish.actingUser(),
                present.automationUsers(),
                wish.triageGroup() == null ? present.triageGroup() : wish.triageGroup(),
                present.unmappedToTriage(),
                present.groups(),
                mappings,
                fields.getOrDefault(FieldRole.APPLICATION, present.applicationField()),
                fields.getOrDefault(FieldRole.PART, present.partField()),
                fields.getOrDefault(FieldRole.PARTY, present.partyField()),
                present.sendMail(),
                present.version(),
                present.tasks(),
                present.routing()
                        .performing(fields.getOrDefault(
                                FieldRole.PERFORMING, present.routing().performingField())));
    }
}
