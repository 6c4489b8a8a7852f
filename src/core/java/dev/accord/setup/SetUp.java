package dev.accord.setup;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import java.util.List;
import java.util.function.Supplier;

/** Brings Accord into a Jira: shows all it would do, does it, and does nothing twice. */
public final class SetUp {
    private final JiraConfiguration jira;
    private final Made made;
    private final Configuration configuration;
    private final Configure configure;
    private final KeepOptions keepOptions;

    public SetUp(
            JiraConfiguration jira,
            Made made,
            Configuration configuration,
            Configure configure,
            KeepOptions keepOptions) {
        this.jira = jira;
        this.made = made;
        this.configuration = configuration;
        this.configure = configure;
        this.keepOptions = keepOptions;
    }

    /** What to ask an administrator to agree to, from what is there already. */
    public Wish proposal() {
        return Proposal.of(configuration.settings(), jira.types(), jira.fields());
    }

    /** Every step that {@link #carryOut} would take now. */
    public Outcome<List<Step>> preview(Wish wish) {
        return checked(wish, () -> Outcome.done(steps(wish, Doing.looking())));
    }

    /** Takes every step; one that fails says so, and the rest is still tried. */
    public Outcome<List<Step>> carryOut(Wish wish, String actor) {
        return checked(wish, () -> {
            Outcome<List<Step>> outcome = jira.alone(() -> Outcome.done(steps(wish, Doing.as(actor))))
                    .orElseGet(() -> Outcome.refused(Problem.of("SETUP_RUNS", "")));
            keepOptions.run();
            return outcome;
        });
    }

    private Outcome<List<Step>> checked(Wish wish, Supplier<Outcome<List<Step>>> work) {
        List<Problem> problems = WishRules.problems(wish, jira.types(), jira.fields());
        return problems.isEmpty() ? work.get() : Outcome.refused(problems);
    }

    private List<Step> steps(Wish wish, Doing doing) {
        return new Steps(wish, jira, made, doing).all(configuration, configure);
    }
}
