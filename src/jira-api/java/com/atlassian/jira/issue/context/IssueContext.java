package com.atlassian.jira.issue.context;

/** A project and an issue type. */
public interface IssueContext {
    Long getProjectId();
}
