package com.atlassian.jira.config.properties;

/** The settings of this Jira. */
public interface ApplicationProperties {
    String getString(String key);

    boolean getOption(String key);
}
