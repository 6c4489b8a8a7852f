package dev.accord.portfolio;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.SaveApplication;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Publish.Wanted;
import dev.accord.relationship.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of an application from mode 2 to mode 1: cells switch to IT OPS on days to come, by themselves. Each day is
 * a version of the application's model that comes into force on it.
 */
public final class PlanTransition {
    private final OperatingModels models;
    private final OwnModels own;
    private final SaveApplication applications;
    private final Today today;

    public PlanTransition(OperatingModels models, OwnModels own, SaveApplication applications, Today today) {
        this.models = models;
        this.own = own;
        this.applications = applications;
        this.today = today;
    }

    /**
     * What switches on one day.
     *
     * @param from the first moment of that day where this Jira is at home
     */
    public record Step(LocalDate on, Instant from, List<HeatMap.Column> cells) {}

    /**
     * A plan.
     *
     * @param move whether open issues go to IT OPS with their cell; else they stay where they are
     */
    public record Plan(List<Step> steps, String why, boolean move) {}

    /** All of the plan or nothing. Refused where a version that is still to come would undo a step. */
    public Outcome<CustomModel> plan(Application application, Plan plan, String actor) {
        Optional<OperatingModel> model =
                Optional.ofNullable(application.operatingModel()).flatMap(models::find);
        if (model.isEmpty()) {
            return Outcome.refused(Problem.of("NO_MODEL_TO_DECIDE", ""));
        }
        List<Problem> problems = problems(plan, model.get());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!model.get().reference()) {
            return own.find(model.get().key())
                    .map(each -> publish(each, plan, actor))
                    .orElseGet(() -> Outcome.refused(Problem.of("NO_MODEL_TO_DECIDE", "")));
        }
        Outcome<CustomModel> copy = own.copyFor(application, actor);
        if (!(copy instanceof Outcome.Done<CustomModel> made)) {
            return copy;
        }
        Outcome<CustomModel> planned = publish(made.value(), plan, actor);
        if (!(planned instanceof Outcome.Done)) {
            return planned;
        }
        Outcome<Application> set =
                applications.replace(application.with(made.value().key()), actor);
        if (set instanceof Outcome.Refused<Application> refused) {
            return Outcome.refused(refused.problems());
        }
        return set instanceof Outcome.Conflict ? Outcome.refused(Problem.of("SAVED_IN_BETWEEN", "")) : planned;
    }

    private Outcome<CustomModel> publish(CustomModel model, Plan plan, String actor) {
        CellDecision decision = new CellDecision(actor, today.date(), plan.why());
        List<Wanted> versions = new ArrayList<>();
        List<AgreedCell> cells = model.latest().cells();
        for (Step step :
                plan.steps().stream().sorted(Comparator.comparing(Step::from)).toList()) {
            cells = cells.stream()
                    .map(each -> step.cells().contains(new HeatMap.Column(each.process(), each.part()))
                            ? new AgreedCell(each.process(), each.part(), Party.IT_OPS, decision)
                            : each)
                    .toList();
            versions.add(new Wanted(model.version(), cells, step.from(), plan.why(), plan.move() ? List.of() : null));
        }
        return own.publish(model.key(), model.version(), versions, actor);
    }

    private List<Problem> problems(Plan plan, OperatingModel model) {
        List<Problem> problems = new ArrayList<>();
        if (plan.why() == null) {
            problems.add(Problem.of("NO_REASON", "why"));
        }
        if (plan.steps().isEmpty()) {
            problems.add(Problem.of("NO_STEPS", "steps"));
        }
        Set<HeatMap.Column> seen = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (Step step : plan.steps()) {
            if (!step.on().isAfter(today.date())) {
                problems.add(Problem.of("STEP_NOT_TO_COME", "steps", step.on()));
            }
            if (!days.add(step.on()) || step.cells().isEmpty()) {
                problems.add(Problem.of("STEP_TWICE", "steps", step.on()));
            }
            for (HeatMap.Column cell : step.cells()) {
                if (!seen.add(cell)) {
                    problems.add(Problem.of("CELL_TWICE", "steps", cell.process(), cell.part()));
                }
                if (model.party(cell.process(), cell.part()) == Party.IT_OPS) {
                    problems.add(Problem.of("CELL_THERE", "steps", cell.process(), cell.part()));
                }
            }
        }
        return problems;
    }
}
