package com.atlassian.jira.timezone;

import java.util.TimeZone;

/** Which time zone a person reads. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getDefaultTimezone();
}
