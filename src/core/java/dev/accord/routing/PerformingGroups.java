package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Contract.Holding;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Party.Side;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who performs day to day: the performer, else the bound group, else the contract's vendor desk. */
public final class PerformingGroups {
    private PerformingGroups() {}

    /** Null where nobody is named. */
    static Target of(Party party, Application application, Optional<Binding> binding) {
        if (party == Party.UNDECIDED) {
            return null;
        }
        if (binding.isPresent() && binding.get().performer() != null) {
            return binding.get().performer();
        }
        if (binding.isPresent() && binding.get().target().type() == Target.Type.GROUP) {
            return binding.get().target();
        }
        Contract contract = application.contract();
        Holding side = party.side() == Side.BUSINESS ? Holding.BUSINESS : Holding.IT;
        return contract.vendor() != null && contract.holder() == side ? desk(contract) : null;
    }

    /** Everybody who can be one, as bound and contracted. */
    public static Set<Target> all(Bindings bindings, Collection<Application> applications) {
        Set<Target> all = new LinkedHashSet<>();
        for (Binding each : bindings.values()) {
            if (each.performer() != null) {
                all.add(each.performer());
            }
            if (each.target().type() == Target.Type.GROUP) {
                all.add(each.target());
            }
        }
        applications.stream()
                .map(Application::contract)
                .filter(contract -> contract.vendor() != null && contract.holder() != null)
                .forEach(contract -> all.add(desk(contract)));
        return all;
    }

    private static Target desk(Contract contract) {
        return new Target(Target.Type.VENDOR_DESK, contract.vendor());
    }
}
