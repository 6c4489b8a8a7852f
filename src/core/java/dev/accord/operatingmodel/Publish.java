package dev.accord.operatingmodel;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Brings versions of custom models into force, now or on a date, and takes those back that are not in force yet. */
public final class Publish {
    private final CustomModels models;
    private final Clock clock;

    public Publish(CustomModels models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    /**
     * What is to come into force.
     *
     * @param version of the record that was seen
     * @param cells null for those of the draft
     * @param from null for now
     * @param note null where there is none
     * @param kept null where open issues stay where they are; else ids of those that stay while the others move
     */
    public record Wanted(int version, List<AgreedCell> cells, Instant from, String note, List<Long> kept) {}

    /** The next version; the draft is used up. Refused where a version that is still to come would undo it. */
    public Outcome<CustomModel> publish(String key, Wanted wanted, String actor) {
        return Editing.of(models, key, wanted.version()).then(model -> {
            List<AgreedCell> cells = wanted.cells() == null ? model.working() : wanted.cells();
            List<Problem> problems = ModelRules.cells(cells, model.latest().cells(), Customise.latestDate(clock));
            return problems.isEmpty()
                    ? save(model.with((ModelDraft) null), cells, wanted, actor)
                    : Outcome.refused(problems);
        });
    }

    /** Several versions one after the other, by date: all of them or none. A draft stays. */
    public Outcome<CustomModel> publishAll(String key, int version, List<Wanted> wanted, String actor) {
        return Editing.of(models, key, version).then(model -> {
            Instant now = clock.instant();
            CustomModel next = model;
            for (Wanted each : wanted) {
                List<Problem> problems =
                        ModelRules.cells(each.cells(), next.latest().cells(), Customise.latestDate(clock));
                problems.addAll(problems(next, each.cells(), each, now));
                if (!problems.isEmpty()) {
                    return Outcome.refused(problems);
                }
                next = next.publish(version(each.cells(), each, actor, now));
            }
            return models.save(next, actor);
        });
    }

    /** A new version equal to an older one; a draft stays. */
    public Outcome<CustomModel> rollBack(String key, int number, Wanted wanted, String actor) {
        return Editing.of(models, key, wanted.version()).then(model -> model.numbered(number)
                .map(older -> save(model, older.cells(), wanted, actor))
                .orElseGet(() -> Outcome.refused(Problem.of("UNKNOWN_VERSION", "equalTo", number))));
    }

    /** Takes back a version that is not in force yet. */
    public Outcome<CustomModel> withdraw(String key, int number, int version, String actor) {
        return Editing.of(models, key, version).then(model -> {
            boolean pending = model.pending(clock.instant()).stream().anyMatch(each -> each.number() == number);
            return pending
                    ? models.save(model.withdraw(number), actor)
                    : Outcome.refused(Problem.of("VERSION_NOT_PENDING", "", number));
        });
    }

    private Outcome<CustomModel> save(CustomModel model, List<AgreedCell> cells, Wanted wanted, String actor) {
        Instant now = clock.instant();
        List<Problem> problems = problems(model, cells, wanted, now);
        return problems.isEmpty()
                ? models.save(model.publish(version(cells, wanted, actor, now)), actor)
                : Outcome.refused(problems);
    }

    private static ModelVersion version(List<AgreedCell> cells, Wanted wanted, String actor, Instant now) {
        Instant from = wanted.from() == null ? now : wanted.from();
        return new ModelVersion(0, cells, from, wanted.note(), actor, now, wanted.kept(), false);
    }

    private static List<Problem> problems(CustomModel model, List<AgreedCell> cells, Wanted wanted, Instant now) {
        Instant from = wanted.from() == null ? now : wanted.from();
        List<Problem> problems = ModelRules.note(wanted.note());
        if (cells.equals(model.latest().cells())) {
            problems.add(Problem.of(
                    "NOTHING_TO_PUBLISH", "cells", String.valueOf(model.latest().number())));
        }
        if (from.isBefore(now)) {
            problems.add(Problem.of("EFFECTIVE_PAST", "effective"));
        }
        model.pending(from.isBefore(now) ? now : from).stream()
                .findFirst()
                .ifPresent(later -> problems.add(
                        Problem.of("PENDING_VERSION", "effective", String.valueOf(later.number()), later.from())));
        return problems;
    }
}
