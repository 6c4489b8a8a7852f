package com.atlassian.jira.issue;

/** A status, priority, resolution or issue type. */
public interface IssueConstant {
    String getId();

    String getName();
}
