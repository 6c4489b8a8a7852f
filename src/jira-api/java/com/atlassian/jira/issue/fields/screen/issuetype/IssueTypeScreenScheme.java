package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Which screens each issue type uses. */
public interface IssueTypeScreenScheme {
    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);
}
