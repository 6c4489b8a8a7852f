package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;

/** Reads and writes issues without asking for permission. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail);
}
