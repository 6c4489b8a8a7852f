package dev.accord.catalogue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Retires a custom model that no application uses; what it decided stays readable. */
public final class RetireModel {
    private static final int NAMED = 10;

    private final Catalogue catalogue;
    private final CustomModels models;

    public RetireModel(Catalogue catalogue, CustomModels models) {
        this.catalogue = catalogue;
        this.models = models;
    }

    /** Refused with the names of the applications that use it. */
    public Outcome<CustomModel> retire(String key, int version, String actor) {
        Optional<CustomModel> model = models.find(key);
        if (model.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_FOUND", ""));
        }
        if (model.get().version() != version) {
            return Outcome.conflict(model.get());
        }
        if (model.get().retired()) {
            return Outcome.done(model.get());
        }
        List<String> users = catalogue.all().stream()
                .filter(each -> key.equals(each.operatingModel()))
                .map(Application::name)
                .toList();
        if (!users.isEmpty()) {
            String named = users.stream().limit(NAMED).collect(Collectors.joining(", "));
            return Outcome.refused(Problem.of("MODEL_USED", "", String.valueOf(users.size()), named));
        }
        return models.save(model.get().retire(), actor);
    }
}
