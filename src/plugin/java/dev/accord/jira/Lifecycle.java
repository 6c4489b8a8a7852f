package dev.accord.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.accord.Guard;
import java.util.List;

/** Starts and stops what listens and runs; Jira calls it on every node once all is there. */
public final class Lifecycle implements LifecycleAware {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("dev.accord.sweep");
    private static final JobId JOB = JobId.of("dev.accord.sweep");
    private static final long EACH_MINUTE = 60_000;

    private final EventPublisher events;
    private final SchedulerService scheduler;
    private final List<Object> listeners;
    private final JobRunner sweep;

    public Lifecycle(EventPublisher events, SchedulerService scheduler, List<Object> listeners, JobRunner sweep) {
        this.events = events;
        this.scheduler = scheduler;
        this.listeners = List.copyOf(listeners);
        this.sweep = sweep;
    }

    @Override
    public void onStart() {
        // Each on its own, so that an event class that this Jira lacks costs only its own listener.
        listeners.forEach(each -> Guard.guarded("registering " + each.getClass(), () -> events.register(each)));
        scheduler.registerJobRunner(RUNNER, sweep);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(EACH_MINUTE, null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira cannot schedule the sweep", e);
        }
    }

    /** The schedule itself stays, for the other nodes. */
    @Override
    public void onStop() {
        listeners.forEach(each -> Guard.guarded("unregistering " + each.getClass(), () -> events.unregister(each)));
        scheduler.unregisterJobRunner(RUNNER);
    }
}
