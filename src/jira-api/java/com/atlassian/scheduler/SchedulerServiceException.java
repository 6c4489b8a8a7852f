package com.atlassian.scheduler;

/** The scheduler could not do what was asked. */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }
}
