package com.atlassian.jira.issue.customfields;

/** What a custom field holds, and how. */
public interface CustomFieldType<T, S> {
    String getKey();
}
