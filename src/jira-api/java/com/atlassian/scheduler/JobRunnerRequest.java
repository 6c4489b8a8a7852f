package com.atlassian.scheduler;

/** What a job is told about its run. */
public interface JobRunnerRequest {}
