package dev.accord.catalogue;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.util.List;
import java.util.Optional;

/** Creates an application or replaces one, after it has passed the rules. */
public final class SaveApplication {
    private final Catalogue catalogue;
    private final ApplicationRules rules;

    public SaveApplication(Catalogue catalogue, ApplicationRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** Refused where the key is taken already. */
    public Outcome<Application> create(Application application, String actor) {
        List<Problem> problems = rules.check(application);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (catalogue.find(application.key()).isPresent()) {
            return taken(application);
        }
        Outcome<List<Application>> saved = catalogue.save(List.of(application), actor);
        return saved instanceof Outcome.Conflict ? taken(application) : saved.map(list -> list.get(0));
    }

    /** A change of the version that stands; the same application again changes nothing and keeps its version. */
    public Outcome<Application> replace(Application application, String actor) {
        Optional<Application> present = catalogue.find(application.key());
        if (present.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_FOUND", ""));
        }
        if (present.get().version() != application.version()) {
            return Outcome.conflict(present.get());
        }
        if (present.get().equals(application)) {
            return Outcome.done(application);
        }
        List<Problem> problems = rules.check(application);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return catalogue.save(List.of(application), actor).map(list -> list.get(0));
    }

    /** What saving it would answer by the rules alone; saves nothing. */
    public Outcome<Application> check(Application application) {
        List<Problem> problems = rules.check(application);
        return problems.isEmpty() ? Outcome.done(application) : Outcome.refused(problems);
    }

    private static Outcome<Application> taken(Application application) {
        return Outcome.refused(Problem.of("KEY_TAKEN", "key", application.key()));
    }
}
