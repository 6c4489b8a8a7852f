package dev.accord.workbench.jira.services;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.IssueView;
import dev.accord.workbench.jira.Saves;
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

    public MutableIssue getIssueObject(String key) {
        return site.mutable(site.tickets().byKey(key).orElse(null));
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        IssueView view = Answering.behind(issue, IssueView.class);
        return site.mutable(site.saves()
                .update(
                        site.user(user == null ? null : user.getKey()),
                        issue.getId(),
                        view.changes(),
                        new Saves.Event(event.getEventTypeId(), sendMail)));
    }
}
