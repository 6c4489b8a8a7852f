package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import dev.accord.Guard;
import dev.accord.Problem;
import dev.accord.jobs.RunJobs;
import dev.accord.jobs.Runner;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One background thread of each node, of which one at a time in the cluster runs jobs. A node that dies loses the lock, and
 * whoever gets it next goes on with the job that stands as running.
 */
public final class Running implements Runner {
    private final RunJobs jobs;
    private final ClusterLockService locks;
    private final JiraThread thread;
    private final ThreadPoolExecutor executor;

    public Running(RunJobs jobs, ClusterLockService locks, JiraThreadLocalUtil threadLocals) {
        this.jobs = jobs;
        this.locks = locks;
        this.thread = new JiraThread(threadLocals);
        // One thread and one call that waits for it: more calls would find nothing to do.
        this.executor = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1),
                work -> {
                    Thread own = new Thread(work, "accord-jobs");
                    own.setDaemon(true);
                    return own;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void wake() {
        executor.execute(() -> Guard.guarded("running jobs", () -> thread.lend(this::run)));
    }

    private void run() {
        ClusterLock lock = locks.getLockForName("dev.accord.jobs");
        if (!lock.tryLock()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !executor.isShutdown()) {
                more = Guard.identified("running a job", jobs::runNext, this::failed);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean failed(String id) {
        jobs.failNext(Problem.of("UNEXPECTED", "", id));
        return true;
    }

    /** The job that runs stays as it is; another node, or the next start, goes on with it. */
    public void stop() {
        executor.shutdownNow();
    }
}
