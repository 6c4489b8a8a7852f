package dev.accord.aspiration;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.aspiration.Aspiration.Decided;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Records;
import dev.accord.relationship.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the aspiration dialogue brings, and lets those who may decide accept a model. */
public final class HoldDialogue {
    private static final int LONGEST = 4000;

    private final Records<Aspiration> aspirations;
    private final SaveApplication applications;
    private final Today today;

    public HoldDialogue(Records<Aspiration> aspirations, SaveApplication applications, Today today) {
        this.aspirations = aspirations;
        this.applications = applications;
        this.today = today;
    }

    /** The dialogue as it stands; empty where nobody held one. */
    public Aspiration of(String application) {
        return aspirations.of(application).orElseGet(() -> Aspiration.none(application));
    }

    /** Everything but the decision, which is taken by {@link #decide}. Saving what stands already changes nothing. */
    public Outcome<Aspiration> save(Aspiration wanted, String actor) {
        Aspiration present = of(wanted.application());
        Aspiration kept = wanted.decided(present.decision());
        if (present.equals(kept)) {
            return Outcome.done(present);
        }
        List<Problem> problems = problems(wanted);
        return problems.isEmpty() ? aspirations.save(kept, actor) : Outcome.refused(problems);
    }

    /**
     * Decides on a model; where no later day is named it is in force at once.
     *
     * @param application as it stands
     */
    public Outcome<Aspiration> decide(Application application, Decided wanted, int version, String actor) {
        LocalDate now = today.date();
        if (wanted.why() == null) {
            return Outcome.refused(Problem.of("NO_REASON", "why"));
        }
        if (wanted.why().length() > LONGEST) {
            return Outcome.refused(Problem.of("TEXT_TOO_LONG", "why", "why", LONGEST));
        }
        Aspiration present = of(application.key());
        if (present.version() != version) {
            return Outcome.conflict(present);
        }
        LocalDate from = wanted.from() == null || wanted.from().isBefore(now) ? now : wanted.from();
        // The model first: what is recorded as decided must have come true, and setting it again changes nothing.
        Outcome<Application> set = from.isAfter(now)
                ? applications.check(application.with(wanted.model()))
                : applications.replace(application.with(wanted.model()), actor);
        if (set instanceof Outcome.Refused<Application> refused) {
            return Outcome.refused(refused.problems());
        }
        if (set instanceof Outcome.Conflict) {
            return Outcome.conflict(present);
        }
        return aspirations.save(present.decided(new Decided(wanted.model(), wanted.why(), from, actor, now)), actor);
    }

    private List<Problem> problems(Aspiration wanted) {
        List<Problem> problems = new ArrayList<>();
        wanted.answers().forEach((question, answer) -> text(problems, "answers." + question, answer.note()));
        for (Benefit each : wanted.benefits()) {
            text(problems, "benefits", each.text());
            text(problems, "benefits", each.measure());
            text(problems, "benefits", each.finding());
            if (each.text() == null || each.measure() == null || each.due() == null) {
                problems.add(Problem.of("BENEFIT_INCOMPLETE", "benefits"));
            }
            if (each.resultOn() != null && each.resultOn().isAfter(today.date())) {
                problems.add(Problem.of("RESULT_IN_FUTURE", "benefits", each.resultOn()));
            }
        }
        if (wanted.heldOn() != null && wanted.heldOn().isAfter(today.date())) {
            problems.add(Problem.of("DECIDED_IN_FUTURE", "heldOn", wanted.heldOn()));
        }
        return problems;
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text != null && text.length() > LONGEST) {
            problems.add(Problem.of("TEXT_TOO_LONG", field, field, LONGEST));
        }
    }
}
