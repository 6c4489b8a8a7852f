package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. */
public final class Schedule {
    private final String description;

    private Schedule(String description) {
        this.description = description;
    }

    public static Schedule forInterval(long millis, Date first) {
        return new Schedule("every " + millis + " ms from " + first);
    }

    public static Schedule forCronExpression(String expression) {
        return new Schedule("cron " + expression);
    }

    public static Schedule runOnce(Date at) {
        return new Schedule("once at " + at);
    }

    @Override
    public String toString() {
        return description;
    }
}
