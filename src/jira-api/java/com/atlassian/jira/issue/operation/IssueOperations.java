package com.atlassian.jira.issue.operation;

/** What people do to an issue on a screen, as constants. */
public final class IssueOperations {
    public static final IssueOperation CREATE_ISSUE_OPERATION = new IssueOperation() {};
    public static final IssueOperation EDIT_ISSUE_OPERATION = new IssueOperation() {};
    public static final IssueOperation VIEW_ISSUE_OPERATION = new IssueOperation() {};

    private IssueOperations() {}
}
