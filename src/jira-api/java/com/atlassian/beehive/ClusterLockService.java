package com.atlassian.beehive;

/** Hands out locks that hold in the whole cluster. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
