package dev.accord.governance;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.routing.BindingRules;
import dev.accord.routing.Bindings;
import dev.accord.routing.Decisions;
import java.time.Clock;
import java.util.List;

/** An administrator changes how Accord is set up: all of it by the rules, or nothing. */
public final class Configure {
    private final Configuration configuration;
    private final Decisions decisions;
    private final Clock clock;

    public Configure(Configuration configuration, Decisions decisions, Clock clock) {
        this.configuration = configuration;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What waited for another mode or another acting user is taken up again. */
    public Outcome<Settings> settings(Settings wanted, String actor) {
        List<Problem> problems = SettingsRules.problems(wanted);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Outcome<Settings> saved = configuration.save(wanted, actor);
        if (saved instanceof Outcome.Done<Settings>) {
            decisions.unpark(clock.instant());
        }
        return saved;
    }

    public Outcome<Bindings> bindings(Bindings wanted, String actor) {
        List<Problem> problems = BindingRules.problems(wanted.values());
        return problems.isEmpty() ? configuration.save(wanted, actor) : Outcome.refused(problems);
    }
}
