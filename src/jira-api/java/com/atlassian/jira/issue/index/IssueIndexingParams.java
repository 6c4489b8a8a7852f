package com.atlassian.jira.issue.index;

/** What of an issue is indexed. */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();
    ;

    private IssueIndexingParams() {}
}
