package dev.accord.workbench.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code SchedulerService} for schedules by interval; what is due is looked at each second. */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long SECOND = 1_000;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Meter meter;
    private final Clock clock;
    private Instant looked;
    private final Timer timer = new Timer("scheduler", true);

    private record Job(String runner, Duration interval, Instant next) {
        Job from(Instant now) {
            return new Job(runner, interval, now.plus(interval));
        }
    }

    public Scheduler(Meter meter, Clock clock) {
        this.meter = meter;
        this.clock = clock;
        this.looked = clock.instant();
    }

    public void start() {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
        timer.schedule(look, SECOND, SECOND);
    }

    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    public void scheduleJob(JobId id, JobConfig config) {
        IntervalScheduleInfo schedule = config.getSchedule().getIntervalScheduleInfo();
        if (schedule == null || schedule.getIntervalInMillis() == 0) {
            throw new UnsupportedOperationException("The workbench has no schedule but by interval");
        }
        Duration wanted = Duration.ofMillis(schedule.getIntervalInMillis());
        // Jira runs nothing more often than that.
        Duration interval = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
        Instant first = schedule.getFirstRunTime() == null
                ? clock.instant()
                : schedule.getFirstRunTime().toInstant();
        jobs.put(id.toString(), new Job(config.getJobRunnerKey().toString(), interval, first));
    }

    /** Runs what is due, each on its own: a job that fails comes again at its next time. */
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(looked)) {
            // The clock was moved back, and nothing shall wait until it has caught up.
            jobs.replaceAll((id, job) -> job.from(now));
        }
        looked = now;
        jobs.forEach((id, job) -> {
            if (!now.isBefore(job.next) && jobs.replace(id, job, job.from(now))) {
                runAlone(id, job.runner);
            }
        });
    }

    private void runAlone(String id, String runner) {
        try {
            run(runner);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", id, e);
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

    @Override
    public void close() {
        timer.cancel();
    }
}
