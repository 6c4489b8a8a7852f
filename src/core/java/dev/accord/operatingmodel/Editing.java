package dev.accord.operatingmodel;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.util.Optional;
import java.util.function.Function;

/** A custom model as somebody who wants to change it saw it, or why it can not be changed. */
final class Editing {
    private final Outcome<CustomModel> seen;

    private Editing(Outcome<CustomModel> seen) {
        this.seen = seen;
    }

    /** @param version of the record that was seen */
    static Editing of(CustomModels models, String key, int version) {
        Optional<CustomModel> model = models.find(key);
        if (model.isEmpty()) {
            return new Editing(Outcome.refused(Problem.of("NOT_FOUND", "")));
        }
        if (model.get().version() != version) {
            return new Editing(Outcome.conflict(model.get()));
        }
        return new Editing(
                model.get().retired() ? Outcome.refused(Problem.of("MODEL_RETIRED", "")) : Outcome.done(model.get()));
    }

    Outcome<CustomModel> then(Function<CustomModel, Outcome<CustomModel>> change) {
        return seen instanceof Outcome.Done<CustomModel> done ? change.apply(done.value()) : seen;
    }
}
