package com.atlassian.jira.issue.fields;

/** Anything that can stand on a screen. */
public interface Field {
    String getId();

    String getName();
}
