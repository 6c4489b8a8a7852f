package dev.accord.health;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ContractCheck;
import dev.accord.health.Fault.Kind;
import dev.accord.health.Place.InContract;
import dev.accord.operatingmodel.OperatingModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contracts that the side which is accountable for them does not hold. Retired applications are left in peace. */
final class ContractFaults {
    private final OperatingModels models;

    ContractFaults(OperatingModels models) {
        this.models = models;
    }

    List<Fault> in(List<Application> applications) {
        List<Fault> found = new ArrayList<>();
        for (Application each : applications) {
            if (!each.retired()) {
                Optional.ofNullable(each.operatingModel())
                        .flatMap(models::find)
                        .flatMap(model -> ContractCheck.of(each.contract(), model))
                        .filter(check -> check != ContractCheck.MATCHES)
                        .ifPresent(check -> found.add(fault(each, check)));
            }
        }
        return found;
    }

    private static Fault fault(Application application, ContractCheck check) {
        Kind kind = check.contradicts() ? Kind.CONTRACT_HOLDER_WRONG : Kind.CONTRACT_HOLDER_UNKNOWN;
        return new Fault(
                kind,
                new InContract(application.key(), application.name()),
                application.contract().vendor());
    }
}
