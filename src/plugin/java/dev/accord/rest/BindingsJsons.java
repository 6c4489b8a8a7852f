package dev.accord.rest;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.health.Fault;
import dev.accord.health.Health;
import dev.accord.health.Place.InBindings;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.BindingsJson.BindingJson;
import dev.accord.rest.BindingsJson.BrokenJson;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Bindings;
import dev.accord.routing.Pick;
import dev.accord.routing.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads and shows bindings. What only a reader needs is accepted back, and not looked at. */
public final class BindingsJsons {
    private static final Set<String> WHOLE = Set.of("values", "version");
    private static final Set<String> NEEDED =
            Set.of("party", "businessUnit", "application", "process", "target", "performer", "workGoesTo");
    private static final Set<String> KNOWN = and(NEEDED, "part", "pick", "applicationName", "faults");
    private static final Set<String> TARGET = Set.of("type", "value");
    private static final Set<String> TARGET_KNOWN = and(TARGET, "name");

    private final Catalogue catalogue;
    private final Health health;
    private final TargetsJson targets;

    public BindingsJsons(Catalogue catalogue, Health health, TargetsJson targets) {
        this.catalogue = catalogue;
        this.health = health;
        this.targets = targets;
    }

    BindingsJson shown(Bindings bindings) {
        List<Fault> faults = health.faultsOf(bindings);
        List<BindingJson> shown = new ArrayList<>();
        for (Binding each : bindings.values()) {
            int number = shown.size() + 1;
            shown.add(new BindingJson(
                    each.party(),
                    each.businessUnit(),
                    each.application(),
                    Optional.ofNullable(each.application())
                            .flatMap(catalogue::find)
                            .map(Application::name)
                            .orElse(null),
                    each.process(),
                    each.part(),
                    targets.shown(each.target()),
                    targets.shown(each.performer()),
                    each.workGoesTo(),
                    each.pick(),
                    faults.stream().flatMap(fault -> broken(fault, number)).toList()));
        }
        return new BindingsJson(shown, bindings.version());
    }

    private static Stream<BrokenJson> broken(Fault fault, int number) {
        return fault.place() instanceof InBindings place && place.number() == number
                ? Stream.of(new BrokenJson(place.member(), fault.kind()))
                : Stream.empty();
    }

    /** A body with anything wrong ends the request with all that is wrong. */
    Bindings read(Body body) {
        body.members(WHOLE, WHOLE);
        List<Binding> bindings =
                body.objects("values").stream().map(BindingsJsons::binding).toList();
        Bindings read = new Bindings(bindings, Objects.requireNonNullElse(body.number("version"), 0));
        body.refuseProblems();
        return read;
    }

    private static Binding binding(Body binding) {
        binding.members(KNOWN, NEEDED);
        Target target = binding.object("target").map(BindingsJsons::target).orElse(null);
        if (target == null) {
            binding.problem("NOBODY_NAMED", "target");
        }
        return new Binding(
                binding.needed("party", Party.class),
                binding.text("businessUnit"),
                binding.text("application"),
                binding.choice("process", SupportProcess.class),
                target,
                binding.object("performer").map(BindingsJsons::target).orElse(null),
                binding.needed("workGoesTo", WorkGoesTo.class),
                binding.choice("part", Part.class),
                binding.choice("pick", Pick.class));
    }

    static Target target(Body target) {
        target.members(TARGET_KNOWN, TARGET);
        Target.Type type = target.needed("type", Target.Type.class);
        String value = target.text("value");
        if (value == null) {
            target.problem("NOBODY_NAMED", "value");
        }
        return new Target(type, value);
    }

    private static Set<String> and(Set<String> members, String... more) {
        return Stream.concat(members.stream(), Stream.of(more)).collect(java.util.stream.Collectors.toSet());
    }
}
