package dev.accord.routing.lookback;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.jobs.Job;
import dev.accord.jobs.Jobs;
import dev.accord.jobs.Runner;
import java.time.Clock;
import java.util.Optional;

/** Starts a look-back, unless one runs. */
public final class LookBackNow {
    private static final int FURTHEST = 400;

    private final LookBacks lookBacks;
    private final Jobs jobs;
    private final Runner runner;
    private final Clock clock;

    public LookBackNow(LookBacks lookBacks, Jobs jobs, Runner runner, Clock clock) {
        this.lookBacks = lookBacks;
        this.jobs = jobs;
        this.runner = runner;
        this.clock = clock;
    }

    public Outcome<LookBack> start(int days, String actor) {
        if (days < 1 || days > FURTHEST) {
            return Outcome.refused(Problem.of("NUMBER_RANGE", "days", "days", 1, FURTHEST));
        }
        Optional<LookBack> running = running();
        if (running.isPresent()) {
            return Outcome.done(running.get());
        }
        LookBack started = lookBacks.start(new LookBack(0, days, actor, clock.instant(), 0), LookBackWork.KIND);
        runner.wake();
        return Outcome.done(started);
    }

    /** The newest that came to its end. */
    public Optional<LookBack> done() {
        return newest(true);
    }

    /** The newest that has begun and is not at its end. */
    public Optional<LookBack> running() {
        return newest(false);
    }

    private Optional<LookBack> newest(boolean done) {
        return lookBacks.newest().stream()
                .filter(each -> jobs.find(each.job())
                        .filter(job -> done
                                ? job.state() == Job.State.DONE
                                : !job.state().isOver())
                        .isPresent())
                .findFirst();
    }
}
