package dev.accord.rest;

import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModel.Period;
import dev.accord.operatingmodel.ModelDraft;
import dev.accord.operatingmodel.ModelVersion;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.ModelJson.CellJson;
import dev.accord.rest.ModelJson.ChangedJson;
import dev.accord.rest.ModelJson.DraftJson;
import dev.accord.rest.ModelJson.VersionJson;
import dev.accord.rest.ModelJson.VersionJson.State;
import dev.accord.routing.reroute.Reroutes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows operating models, their drafts and versions, and reads the cells that somebody sent. */
public final class ModelsJson {
    private static final Set<String> CELL_NEEDED = Set.of("process", "part", "party");
    private static final Set<String> CELL =
            Set.of("process", "part", "party", "performedBy", "decidedBy", "decidedOn", "reason");

    private final ModelNames names;
    private final PeopleJson people;
    private final Reroutes reroutes;
    private final Clock clock;

    public ModelsJson(ModelNames names, PeopleJson people, Reroutes reroutes, Clock clock) {
        this.names = names;
        this.people = people;
        this.reroutes = reroutes;
        this.clock = clock;
    }

    ModelJson reference(OperatingModel model) {
        List<CellJson> cells = model.cells().stream()
                .map(each -> new CellJson(each.process(), each.part(), each.party(), null, null, null, null))
                .toList();
        return new ModelJson(
                model.key(), names.of(model.key()), true, model.version(), cells, null, null, null, null, null, null);
    }

    ModelJson custom(CustomModel model) {
        ModelVersion version = model.inForce(clock.instant()).orElseGet(model::latest);
        return new ModelJson(
                model.key(),
                model.name(),
                false,
                version.number(),
                cells(version.cells()),
                model.copyOf(),
                names.of(model.copyOf()),
                Deciding.iso(version.from()),
                model.retired(),
                model.draft() != null,
                model.version());
    }

    DraftJson draft(CustomModel model) {
        return draft(model, model.working());
    }

    /** The draft with other cells, as somebody sent it. */
    DraftJson draft(CustomModel model, List<AgreedCell> cells) {
        Optional<ModelDraft> draft = Optional.ofNullable(model.draft());
        return new DraftJson(
                model.key(),
                model.name(),
                model.version(),
                model.versions().size() + 1,
                model.latest().number(),
                cells(cells),
                draft.map(ModelDraft::savedBy).map(people::person).orElse(null),
                draft.map(ModelDraft::savedAt).map(Deciding::iso).orElse(null));
    }

    /** Newest first. */
    List<VersionJson> versions(CustomModel model) {
        List<Period> periods = model.periods();
        Map<Integer, Long> moving = reroutes.toVersionsOf(model.key());
        return model.versions().stream()
                .sorted((one, other) -> other.number() - one.number())
                .map(each -> version(model, each, periods, moving.get(each.number())))
                .toList();
    }

    private VersionJson version(CustomModel model, ModelVersion version, List<Period> periods, Long reroute) {
        Optional<Period> period = periods.stream()
                .filter(each -> each.version().number() == version.number())
                .findFirst();
        List<CellChange> changes = model.before(version)
                .map(before -> CellChange.between(before.table(), version.table()))
                .orElse(List.of());
        return new VersionJson(
                version.number(),
                state(version, period),
                Deciding.iso(version.from()),
                period.map(Period::until).map(Deciding::iso).orElse(null),
                version.note(),
                people.person(version.publishedBy()),
                Deciding.iso(version.publishedAt()),
                version.kept() != null,
                reroute == null ? null : String.valueOf(reroute),
                cells(version.cells()),
                changes(changes));
    }

    private State state(ModelVersion version, Optional<Period> period) {
        Instant now = clock.instant();
        if (version.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (version.from().isAfter(now)) {
            return State.PENDING;
        }
        Instant until = period.map(Period::until).orElse(null);
        return period.isPresent() && (until == null || until.isAfter(now)) ? State.IN_FORCE : State.PAST;
    }

    static List<ChangedJson> changes(List<CellChange> changes) {
        return changes.stream()
                .map(each -> new ChangedJson(each.process(), each.part(), each.from(), each.to()))
                .toList();
    }

    List<CellJson> cells(List<AgreedCell> cells) {
        return cells.stream().map(this::cell).toList();
    }

    private CellJson cell(AgreedCell cell) {
        CellDecision decision = Objects.requireNonNullElse(cell.decision(), new CellDecision(null, null, null));
        return new CellJson(
                cell.process(),
                cell.part(),
                cell.party(),
                null,
                people.person(decision.by()),
                decision.on() == null ? null : decision.on().toString(),
                decision.why());
    }

    /** The cells that somebody sent; whoever decided one before may be gone. */
    List<AgreedCell> read(Body body, List<AgreedCell> before) {
        return body.objects("cells").stream().map(each -> cell(each, before)).toList();
    }

    private AgreedCell cell(Body body, List<AgreedCell> before) {
        body.members(CELL, CELL_NEEDED);
        SupportProcess process = body.needed("process", SupportProcess.class);
        Part part = body.needed("part", Part.class);
        String decider = before.stream()
                .filter(each -> each.process() == process && each.part() == part && each.decision() != null)
                .map(each -> each.decision().by())
                .findFirst()
                .orElse(null);
        CellDecision decision =
                new CellDecision(people.key(body, "decidedBy", decider), body.date("decidedOn"), body.text("reason"));
        boolean none = decision.by() == null && decision.on() == null && decision.why() == null;
        return new AgreedCell(process, part, body.needed("party", Party.class), none ? null : decision);
    }
}
