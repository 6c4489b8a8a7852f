package dev.accord.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import dev.accord.Guard;
import dev.accord.routing.Decisions;
import dev.accord.routing.Route;

/** Hears Jira's issue events. An event only names an issue: what it says of its own type or changes is not trusted. */
public final class IssueEvents {
    private final Route route;
    private final Decisions decisions;
    private final Applying applying;

    public IssueEvents(Route route, Decisions decisions, Applying applying) {
        this.route = route;
        this.decisions = decisions;
        this.applying = applying;
    }

    @EventListener
    public void on(IssueEvent event) {
        Guard.guarded("hearing of an issue", () -> {
            long issue = event.getIssue().getId();
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                decisions.forget(issue);
            } else {
                route.hear(issue).ifPresent(each -> applying.soon(issue));
            }
        });
    }
}
