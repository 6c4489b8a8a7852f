package com.atlassian.scheduler.config;

/** Once in the cluster, or on every node. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
