package dev.accord.operatingmodel;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes a model of the company's own out of another one, and keeps the draft of its next version. */
public final class Customise {
    private final OperatingModels reference;
    private final CustomModels models;
    private final Clock clock;

    public Customise(OperatingModels reference, CustomModels models, Clock clock) {
        this.reference = reference;
        this.models = models;
        this.clock = clock;
    }

    /** Its first version is what the other model is now, and is in force at once. */
    public Outcome<CustomModel> copy(String source, String key, String name, String actor) {
        Instant now = clock.instant();
        Optional<List<AgreedCell>> cells = cells(source, now);
        if (cells.isEmpty()) {
            return Outcome.refused(Problem.of("UNKNOWN_MODEL", "copyOf", source));
        }
        List<Problem> problems = ModelRules.names(key, name, reference, models.all());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        CustomModel model = new CustomModel(key, name, source, List.of(), null, false, 0);
        Outcome<CustomModel> saved =
                models.save(model.publish(new ModelVersion(1, cells.get(), now, null, actor, now, null, false)), actor);
        return saved instanceof Outcome.Conflict ? Outcome.refused(Problem.of("MODEL_KEY_TAKEN", "key", key)) : saved;
    }

    private Optional<List<AgreedCell>> cells(String source, Instant now) {
        Optional<List<AgreedCell>> shipped = reference.find(source).map(model -> model.cells().stream()
                .map(cell -> new AgreedCell(cell.process(), cell.part(), cell.party(), null))
                .toList());
        return shipped.or(
                () -> models.find(source).flatMap(each -> each.inForce(now)).map(ModelVersion::cells));
    }

    /** Another name; what is decided from now on shows it. */
    public Outcome<CustomModel> rename(String key, int version, String name, String actor) {
        List<Problem> problems = ModelRules.name(name);
        return problems.isEmpty()
                ? Editing.of(models, key, version).then(model -> models.save(model.named(name), actor))
                : Outcome.refused(problems);
    }

    /** Keeps these cells as the draft; equal to the newest version they are none. */
    public Outcome<CustomModel> draft(String key, int version, List<AgreedCell> cells, String actor) {
        return Editing.of(models, key, version).then(model -> {
            if (model.working().equals(cells)) {
                return Outcome.done(model);
            }
            List<Problem> problems = ModelRules.cells(cells, model.latest().cells(), latestDate(clock));
            ModelDraft draft =
                    model.latest().cells().equals(cells) ? null : new ModelDraft(cells, actor, clock.instant());
            return problems.isEmpty() ? models.save(model.with(draft), actor) : Outcome.refused(problems);
        });
    }

    public Outcome<CustomModel> discard(String key, int version, String actor) {
        return Editing.of(models, key, version)
                .then(model -> model.draft() == null
                        ? Outcome.done(model)
                        : models.save(model.with((ModelDraft) null), actor));
    }

    /** Today where the date is furthest: nobody's today is refused. */
    static LocalDate latestDate(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }
}
