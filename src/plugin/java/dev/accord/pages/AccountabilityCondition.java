package dev.accord.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import dev.accord.Guard;
import dev.accord.governance.Mode;
import dev.accord.governance.Permissions;
import dev.accord.governance.Settings;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import java.util.Map;

/** Shows the Accountability panel on issues that Accord looks after, to everyone who may see them. */
public final class AccountabilityCondition implements Condition {
    private final JiraAuthenticationContext jira;
    private final Permissions permissions;
    private final Agreements agreements;
    private final Decisions decisions;

    public AccountabilityCondition(
            JiraAuthenticationContext jira, Permissions permissions, Agreements agreements, Decisions decisions) {
        this.jira = jira;
        this.permissions = permissions;
        this.agreements = agreements;
        this.decisions = decisions;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Guard.guarded("deciding whether to show the Accountability panel", () -> shows(context), false);
    }

    private boolean shows(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue) || issue.getId() == null) {
            return false;
        }
        Settings settings = agreements.known().settings();
        ApplicationUser user = jira.getLoggedInUser();
        return settings.modeOf(issue.getProjectId()) != Mode.OFF
                && permissions.seesIssue(user == null ? null : user.getKey(), issue.getId())
                && (isMapped(settings, issue) || isDecided(issue));
    }

    private static boolean isMapped(Settings settings, Issue issue) {
        return settings.processOf().stream()
                .anyMatch(mapping -> mapping.issueType().equals(issue.getIssueTypeId()));
    }

    private boolean isDecided(Issue issue) {
        return decisions
                .last(issue.getId())
                .filter(decision -> decision.state() != Decision.State.WITHDRAWN)
                .isPresent();
    }
}
