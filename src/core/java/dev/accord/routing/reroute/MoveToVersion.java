package dev.accord.routing.reroute;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.ModelVersion;
import dev.accord.operatingmodel.ModelsInForce;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decision;
import dev.accord.routing.Impact;
import dev.accord.routing.Move;
import dev.accord.routing.Preview;
import dev.accord.routing.reroute.RerouteIssues.Looked;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says which open issues a version of a model would move, and moves them when it comes into force. */
public final class MoveToVersion {
    private final CustomModels models;
    private final Agreements agreements;
    private final Preview preview;
    private final Moving moving;
    private final Clock clock;

    /** Who moves issues, and who may. */
    public record Moving(RerouteIssues reroute, Permissions permissions) {}

    public MoveToVersion(CustomModels models, Agreements agreements, Preview preview, Moving moving, Clock clock) {
        this.models = models;
        this.agreements = agreements;
        this.preview = preview;
        this.moving = moving;
        this.clock = clock;
    }

    /** What would move if these cells were in force, of the issues that the user may edit. */
    public Looked look(CustomModel model, List<AgreedCell> cells, String userKey) {
        OperatingModel next = model.proposed(cells);
        Agreement today = agreements.stored();
        Agreement then = today.with(ModelsInForce.replacing(today.models(), List.of(next)));
        Impact impact = preview.impact(
                then, among(model.key(), CellChange.between(model.latest().table(), next.cells()), today));
        List<Move> editable = impact.moves().stream()
                .filter(each ->
                        moving.permissions().editsIssue(userKey, each.issue().id()))
                .toList();
        return new Looked(editable, impact.moves().size() - editable.size(), impact.left());
    }

    /** Moves what is to move to each version that is in force now, once. */
    public void all() {
        models.all().forEach(this::start);
    }

    /** The job that moves what is to move to the version in force now; empty where there is nothing to do. */
    public Optional<Reroute> start(CustomModel model) {
        ModelVersion version = model.inForce(clock.instant()).orElseThrow();
        if (version.kept() == null || models.isMoved(model.key(), version.number())) {
            return Optional.empty();
        }
        Agreement today = agreements.stored();
        List<CellChange> changes = model.before(version)
                .map(before -> CellChange.between(before.table(), version.table()))
                .orElse(List.of());
        Set<Long> kept = new HashSet<>(version.kept());
        List<Long> issues = preview.differing(today, among(model.key(), changes, today)).stream()
                .filter(each -> !kept.contains(each))
                .toList();
        Outcome<Reroute> started = moving.reroute()
                .start(issues, new Reroute.Version(model.key(), version.number()), version.publishedBy());
        // Kept afterwards: a crash in between starts a second job, which finds nothing left to move.
        models.keepMoved(model.key(), version.number());
        return started instanceof Outcome.Done<Reroute> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** Decisions about applications of this model in one of the cells that change. */
    private static Predicate<Decision> among(String model, List<CellChange> changes, Agreement today) {
        return decision -> decision.answer().application() != null
                && changes.stream()
                        .anyMatch(each -> each.process() == decision.answer().process()
                                && each.part() == decision.answer().part())
                && today.applications().byKey(decision.answer().application()) instanceof Match.One one
                && uses(one.application(), model);
    }

    private static boolean uses(Application application, String model) {
        return model.equals(application.operatingModel());
    }
}
