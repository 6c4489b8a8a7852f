package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ContractCheck;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.rest.ApplicationJson.ContractCheckJson;
import java.util.Optional;

/** Says whether the side that is accountable for an application's vendor contract holds it. */
public final class ContractChecks {
    private final OperatingModels models;
    private final ModelNames names;
    private final I18nResolver words;

    public ContractChecks(OperatingModels models, ModelNames names, I18nResolver words) {
        this.models = models;
        this.names = names;
        this.words = words;
    }

    /** Null where there is nothing to check. */
    ContractCheckJson of(Application application) {
        return Optional.ofNullable(application.operatingModel())
                .flatMap(models::find)
                .flatMap(model -> ContractCheck.of(application.contract(), model))
                .map(check -> new ContractCheckJson(
                        check,
                        check.contradicts(),
                        words.getText("accord.contract." + check, names.of(application.operatingModel()))))
                .orElse(null);
    }
}
