package dev.accord.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import dev.accord.Guard;
import dev.accord.governance.Permissions;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.Asks;
import java.util.Map;

/** Shows, on a task that asks for an undecided cell, what it asks, to everyone who is logged in and may see the task. */
public final class AskedCellCondition implements Condition {
    private final JiraAuthenticationContext jira;
    private final Permissions permissions;
    private final Asks asks;

    public AskedCellCondition(JiraAuthenticationContext jira, Permissions permissions, Asks asks) {
        this.jira = jira;
        this.permissions = permissions;
        this.asks = asks;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Guard.guarded("deciding whether a task asks for a decision", () -> shows(context), false);
    }

    private boolean shows(Map<String, Object> context) {
        ApplicationUser user = jira.getLoggedInUser();
        return user != null
                && context.get("issue") instanceof Issue issue
                && issue.getId() != null
                && asks.ofTask(issue.getId())
                        .flatMap(ask -> Cause.undecidedCell(ask.cause()))
                        .isPresent()
                && permissions.seesIssue(user.getKey(), issue.getId());
    }
}
