package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. */
public final class Schedule {
    private final String description;
    private final IntervalScheduleInfo interval;

    private Schedule(String description, IntervalScheduleInfo interval) {
        this.description = description;
        this.interval = interval;
    }

    public static Schedule forInterval(long millis, Date first) {
        return new Schedule("every " + millis + " ms from " + first, new IntervalScheduleInfo(first, millis));
    }

    public static Schedule forCronExpression(String expression) {
        return new Schedule("cron " + expression, null);
    }

    public static Schedule runOnce(Date at) {
        return new Schedule("once at " + at, new IntervalScheduleInfo(at, 0));
    }

    /** Null where the schedule is none by interval. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    @Override
    public String toString() {
        return description;
    }
}
