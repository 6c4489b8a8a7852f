package dev.accord.operatingmodel;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides one cell of a custom model at once: a version of its own, into whose successors and draft the cell is carried. */
public final class DecideCell {
    private final CustomModels models;
    private final Clock clock;

    public DecideCell(CustomModels models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    /** Refused for a reference model, which is copied first; a cell that is decided so already stays as it is. */
    public Outcome<CustomModel> decide(String key, AgreedCell cell, String actor) {
        Optional<CustomModel> found = models.find(key);
        int version = found.map(CustomModel::version).orElse(0);
        return Editing.of(models, key, version).then(model -> {
            Instant now = clock.instant();
            List<AgreedCell> before = model.inForce(now).orElseThrow().cells();
            List<AgreedCell> after = with(before, cell);
            if (after.equals(before)) {
                return Outcome.done(model);
            }
            List<Problem> problems = ModelRules.cells(after, before, Customise.latestDate(clock));
            return problems.isEmpty()
                    ? models.save(carry(model, before, cell, actor, now), actor)
                    : Outcome.refused(problems);
        });
    }

    /** What comes into force later keeps its dates; it takes the cell too, unless it changes that very cell. */
    private static CustomModel carry(
            CustomModel model, List<AgreedCell> before, AgreedCell cell, String actor, Instant now) {
        List<ModelVersion> pending = model.pending(now);
        CustomModel next = model;
        for (ModelVersion each : pending) {
            next = next.withdraw(each.number());
        }
        next = next.publish(
                new ModelVersion(0, with(before, cell), now, cell.decision().why(), actor, now, null, false));
        for (ModelVersion each : pending) {
            List<AgreedCell> cells = carried(each.cells(), before, cell);
            next = next.publish(
                    new ModelVersion(0, cells, each.from(), each.note(), each.publishedBy(), now, each.kept(), false));
        }
        ModelDraft draft = model.draft();
        return draft == null
                ? next
                : next.with(new ModelDraft(
                        carried(draft.cells(), model.latest().cells(), cell), draft.savedBy(), draft.savedAt()));
    }

    private static List<AgreedCell> carried(List<AgreedCell> cells, List<AgreedCell> before, AgreedCell cell) {
        boolean own = cells.stream().filter(cell::sameCell).noneMatch(before::contains);
        return own ? cells : with(cells, cell);
    }

    private static List<AgreedCell> with(List<AgreedCell> cells, AgreedCell cell) {
        return cells.stream().map(each -> each.sameCell(cell) ? cell : each).toList();
    }
}
