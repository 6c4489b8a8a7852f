package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** Where an issue stands. */
public interface Status extends IssueConstant {}
