package com.atlassian.scheduler.config;

import java.util.Date;

/** A schedule by interval; an interval of 0 is once. */
public final class IntervalScheduleInfo {
    private final Date first;
    private final long millis;

    IntervalScheduleInfo(Date first, long millis) {
        this.first = first;
        this.millis = millis;
    }

    /** Null: as soon as possible. */
    public Date getFirstRunTime() {
        return first;
    }

    public long getIntervalInMillis() {
        return millis;
    }
}
