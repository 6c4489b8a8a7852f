package dev.accord.workbench.platform;

import com.atlassian.beehive.ClusterLock;
import dev.accord.workbench.jira.Answering;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Answers {@code ClusterLockService}: locks by name that are not re-entrant, as Jira's. */
public final class Locks {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, each -> Answering.value(ClusterLock.class, new OneHolder(new Semaphore(1))));
    }

    /** The methods of a lock that are used. */
    public record OneHolder(Semaphore permit) {

        public boolean tryLock() {
            return permit.tryAcquire();
        }

        public void unlock() {
            permit.release();
        }
    }
}
