package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;

/** An issue whose values can be set before it is saved. */
public interface MutableIssue extends Issue {
    void setAssignee(ApplicationUser assignee);

    void setCustomFieldValue(CustomField field, Object value);
}
