package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.MutableIssue;
import dev.accord.workbench.jira.Site;

/** Answers for IssueManager, which asks for no permission. */
public final class IssueManagerAnswers {
    private final Site site;

    IssueManagerAnswers(Site site) {
        this.site = site;
    }

    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : site.mutable(site.tickets().byId(id).orElse(null));
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return site.mutable(site.tickets().byKey(key).orElse(null));
    }
}
