package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/** Which screen each operation uses. */
public interface FieldScreenScheme {
    FieldScreen getFieldScreen(IssueOperation operation);
}
