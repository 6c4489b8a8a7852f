package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock held by at most one thread of the cluster, not re-entrant. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
