package com.atlassian.sal.api;

/** What this application is. */
public interface ApplicationProperties {
    String getDisplayName();

    String getVersion();

    String getBuildNumber();
}
