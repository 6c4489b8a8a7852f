package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.accord.Guard;
import dev.accord.routing.Sweep;
import java.util.List;

/** The sweep as a job of Jira's clustered scheduler; the lock keeps two runs that overlap from doing the work twice. */
public final class SweepJob implements JobRunner {
    private final Sweep sweep;
    private final Applying applying;
    private final List<Runnable> each;
    private final ClusterLockService locks;

    /** {@code each} is begun with each run; what takes long goes on in the background. */
    public SweepJob(Sweep sweep, Applying applying, List<Runnable> each, ClusterLockService locks) {
        this.sweep = sweep;
        this.applying = applying;
        this.each = List.copyOf(each);
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return Guard.guarded("sweeping", this::run, JobRunnerResponse.failed("see the log"));
    }

    private JobRunnerResponse run() {
        each.forEach(Runnable::run);
        ClusterLock lock = locks.getLockForName("dev.accord.sweep");
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("another run is at it");
        }
        try {
            sweep.sweep().forEach(applying::soon);
            return JobRunnerResponse.success();
        } finally {
            lock.unlock();
        }
    }
}
