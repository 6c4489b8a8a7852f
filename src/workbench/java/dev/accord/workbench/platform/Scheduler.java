package dev.accord.workbench.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Answers {@code SchedulerService}: every job runs each minute, the shortest interval that Jira's own scheduler has. */
public final class Scheduler {
    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, ScheduledFuture<?>> scheduled = new ConcurrentHashMap<>();
    private final Meter meter;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "scheduler");
        thread.setDaemon(true);
        return thread;
    });

    public Scheduler(Meter meter) {
        this.meter = meter;
    }

    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    public void scheduleJob(JobId id, JobConfig config) {
        String runner = config.getJobRunnerKey().toString();
        ScheduledFuture<?> before =
                scheduled.put(id.toString(), executor.scheduleAtFixedRate(() -> run(runner), 1, 60, TimeUnit.SECONDS));
        if (before != null) {
            before.cancel(false);
        }
    }

    public void unscheduleJob(JobId id) {
        ScheduledFuture<?> job = scheduled.remove(id.toString());
        if (job != null) {
            job.cancel(false);
        }
    }

    /** Runs a job now and answers what it said; for tests, which wait for nothing. */
    public String run(String runnerKey) {
        JobRunner runner = runners.get(runnerKey);
        if (runner == null) {
            return "no such job";
        }
        meter.begin(Meter.Doing.JOB);
        try {
            return String.valueOf(runner.runJob(new JobRunnerRequest() {}));
        } finally {
            meter.end();
        }
    }
}
