package com.atlassian.jira.issue.context;

/** A place where a field's configuration applies. */
public interface JiraContextNode extends IssueContext {}
