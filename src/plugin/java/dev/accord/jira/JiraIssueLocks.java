package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.routing.IssueLocks;

/** Sixteen cluster locks for all issues, so that their number stays small whatever the number of issues. */
public final class JiraIssueLocks implements IssueLocks {
    private static final int LOCKS = 16;

    private final ClusterLockService locks;

    public JiraIssueLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public boolean whileLocked(long issue, Runnable work) {
        ClusterLock lock = locks.getLockForName("dev.accord.issue." + issue % LOCKS);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
