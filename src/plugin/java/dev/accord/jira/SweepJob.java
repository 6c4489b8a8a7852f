package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.accord.Guard;
import dev.accord.routing.Sweep;

/** The sweep as a job of Jira's clustered scheduler; the lock keeps two runs that overlap from doing the work twice. */
public final class SweepJob implements JobRunner {
    private final Sweep sweep;
    private final Applying applying;
    private final Running jobs;
    private final ClusterLockService locks;

    public SweepJob(Sweep sweep, Applying applying, Running jobs, ClusterLockService locks) {
        this.sweep = sweep;
        this.applying = applying;
        this.jobs = jobs;
    private final OptionsSoon options;
    private final ClusterLockService locks;

    public SweepJob(Sweep sweep, Applying applying, OptionsSoon options, ClusterLockService locks) {
        this.sweep = sweep;
        this.applying = applying;
        this.options = options;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return Guard.guarded("sweeping", this::run, JobRunnerResponse.failed("see the log"));
    }

    private JobRunnerResponse run() {
        jobs.wake();
        ClusterLock lock = locks.getLockForName("dev.accord.sweep");
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("another run is at it");
        }
        try {
            sweep.sweep().forEach(applying::soon);
            options.soon();
            return JobRunnerResponse.success();
        } finally {
            lock.unlock();
        }
    }
}
