package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** What kind of work an issue is. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
