package com.atlassian.scheduler;

/** The code of a scheduled job. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
