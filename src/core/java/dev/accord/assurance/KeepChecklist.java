package dev.accord.assurance;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.assurance.Checklist.Check;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Records;
import dev.accord.relationship.Today;
import java.util.List;
import java.util.Map;

/** Answers the control and operate requirements of an application, and registers what a business function runs. */
public final class KeepChecklist {
    private static final int LONGEST = 4000;

    private final Records<Checklist> records;
    private final SaveApplication applications;
    private final Today today;

    public KeepChecklist(Records<Checklist> records, SaveApplication applications, Today today) {
        this.records = records;
        this.applications = applications;
        this.today = today;
    }

    public Checklist of(String application) {
        return records.of(application).orElseGet(() -> Checklist.none(application));
    }

    /** The whole checklist in place of the one of the same version. */
    public Outcome<Checklist> save(Checklist wanted, String actor) {
        Checklist present = of(wanted.application());
        if (present.version() != wanted.version()) {
            return Outcome.conflict(present);
        }
        if (present.businessLed() == wanted.businessLed() && present.checks().equals(wanted.checks())) {
            return Outcome.done(present);
        }
        List<Problem> problems = wanted.checks().entrySet().stream()
                .filter(each -> tooLong(each.getValue()))
                .map(each -> Problem.of("TEXT_TOO_LONG", "checks." + each.getKey(), "note", LONGEST))
                .toList();
        return problems.isEmpty() ? records.save(checked(wanted, actor), actor) : Outcome.refused(problems);
    }

    /** A new application that a business function runs already, with every requirement still to be answered. */
    public Outcome<Application> register(Application application, String actor) {
        Outcome<Application> created = applications.create(application, actor);
        if (created instanceof Outcome.Done) {
            Checklist empty = new Checklist(application.key(), true, Map.of(), null, null, 0);
            records.save(checked(empty, actor), actor);
        }
        return created;
    }

    private Checklist checked(Checklist wanted, String actor) {
        return new Checklist(
                wanted.application(), wanted.businessLed(), wanted.checks(), actor, today.date(), wanted.version());
    }

    private static boolean tooLong(Check check) {
        return check.note() != null && check.note().length() > LONGEST;
    }
}
