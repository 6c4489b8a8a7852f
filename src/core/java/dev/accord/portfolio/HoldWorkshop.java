package dev.accord.portfolio;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Records;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Party;
import dev.accord.portfolio.Workshop.Scenario;
import dev.accord.relationship.Today;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a workshop brings, and turns it into the draft of the application's next operating model. */
public final class HoldWorkshop {
    private static final int LONGEST = 1000;
    private static final int MOST = 200;

    private final Records<Workshop> records;
    private final OperatingModels models;
    private final OwnModels own;
    private final SaveApplication applications;
    private final Today today;

    public HoldWorkshop(
            Records<Workshop> records,
            OperatingModels models,
            OwnModels own,
            SaveApplication applications,
            Today today) {
        this.records = records;
        this.models = models;
        this.own = own;
        this.applications = applications;
        this.today = today;
    }

    public Workshop of(String application) {
        return records.of(application).orElseGet(() -> Workshop.none(application));
    }

    /** All scenarios in place of those of the same version. */
    public Outcome<Workshop> save(Workshop wanted, String actor) {
        Workshop present = of(wanted.application());
        if (present.equals(wanted)) {
            return Outcome.done(present);
        }
        List<Problem> problems = new ArrayList<>();
        if (wanted.scenarios().size() > MOST) {
            problems.add(Problem.of("TOO_MANY_SCENARIOS", "scenarios", MOST));
        }
        for (Scenario each : wanted.scenarios()) {
            if (each.text() == null) {
                problems.add(Problem.of("TEXT_NEEDED", "scenarios"));
            }
            text(problems, each.text());
            text(problems, each.firstLine());
            text(problems, each.performs());
        }
        return problems.isEmpty() ? records.save(wanted, actor) : Outcome.refused(problems);
    }

    private static void text(List<Problem> problems, String text) {
        if (text != null && text.length() > LONGEST) {
            problems.add(Problem.of("TEXT_TOO_LONG", "scenarios", "scenarios", LONGEST));
        }
    }

    /**
     * Writes what was agreed into the draft of the application's model; nothing routes by it before it is published. An
     * application under a reference model gets a copy of its own, which is the same until then.
     */
    public Outcome<CustomModel> draft(Application application, String actor) {
        Optional<OperatingModel> model =
                Optional.ofNullable(application.operatingModel()).flatMap(models::find);
        if (model.isEmpty()) {
            return Outcome.refused(Problem.of("NO_MODEL_TO_DECIDE", ""));
        }
        List<Problem> problems = new ArrayList<>();
        Map<HeatMap.Column, Scenario> agreed = agreed(of(application.key()), problems);
        if (agreed.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("NOTHING_AGREED", ""));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!model.get().reference()) {
            return own.find(model.get().key())
                    .map(each -> draft(each, agreed, actor))
                    .orElseGet(() -> Outcome.refused(Problem.of("NO_MODEL_TO_DECIDE", "")));
        }
        Outcome<CustomModel> copy = own.copyFor(application, actor);
        if (!(copy instanceof Outcome.Done<CustomModel> made)) {
            return copy;
        }
        Outcome<Application> set =
                applications.replace(application.with(made.value().key()), actor);
        return set instanceof Outcome.Done
                ? draft(made.value(), agreed, actor)
                : Outcome.refused(Problem.of("SAVED_IN_BETWEEN", ""));
    }

    /** A cell on which two scenarios disagree is a problem, not a guess. */
    private static Map<HeatMap.Column, Scenario> agreed(Workshop workshop, List<Problem> problems) {
        Map<HeatMap.Column, Scenario> agreed = new HashMap<>();
        for (Scenario each : workshop.scenarios()) {
            if (each.accountable() == null || each.accountable() == Party.UNDECIDED) {
                continue;
            }
            Scenario before = agreed.putIfAbsent(new HeatMap.Column(each.process(), each.part()), each);
            if (before != null && before.accountable() != each.accountable()) {
                problems.add(Problem.of("SCENARIOS_DISAGREE", "scenarios", each.process(), each.part()));
            }
        }
        return agreed;
    }

    private Outcome<CustomModel> draft(CustomModel model, Map<HeatMap.Column, Scenario> agreed, String actor) {
        List<AgreedCell> cells = model.working().stream()
                .map(each -> cell(each, agreed.get(new HeatMap.Column(each.process(), each.part())), actor))
                .toList();
        return own.draft(model.key(), model.version(), cells, actor);
    }

    private AgreedCell cell(AgreedCell present, Scenario scenario, String actor) {
        return scenario == null || scenario.accountable() == present.party()
                ? present
                : new AgreedCell(
                        present.process(),
                        present.part(),
                        scenario.accountable(),
                        new CellDecision(actor, today.date(), scenario.text()));
    }
}
