package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Something happened to an issue. */
public final class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long type;
    private final boolean mail;

    public IssueEvent(Issue issue, ApplicationUser user, Long type, boolean mail) {
        this.issue = issue;
        this.user = user;
        this.type = type;
        this.mail = mail;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return type;
    }

    public boolean isSendMail() {
        return mail;
    }
}
