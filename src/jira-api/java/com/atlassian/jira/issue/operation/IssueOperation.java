package com.atlassian.jira.issue.operation;

/** What a person does to an issue on a screen. */
public interface IssueOperation {}
