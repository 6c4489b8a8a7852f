package com.atlassian.scheduler.config;

/** Which code a job runs, where and when. */
public final class JobConfig {
    private final JobRunnerKey key;
    private final RunMode mode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey key, RunMode mode, Schedule schedule) {
        this.key = key;
        this.mode = mode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, null);
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(key, runMode, schedule);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(key, mode, when);
    }

    public JobRunnerKey getJobRunnerKey() {
        return key;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
