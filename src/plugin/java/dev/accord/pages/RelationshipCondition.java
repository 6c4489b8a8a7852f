package dev.accord.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import dev.accord.Guard;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationships;
import java.util.Map;

/** Shows the link in a project's sidebar where there is a relationship, or where somebody turned its page on. */
public final class RelationshipCondition implements Condition {
    private final JiraAuthenticationContext jira;
    private final Rights rights;
    private final Relationships relationships;

    public RelationshipCondition(JiraAuthenticationContext jira, Rights rights, Relationships relationships) {
        this.jira = jira;
        this.rights = rights;
        this.relationships = relationships;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Guard.guarded("deciding whether to show the link to the relationship", () -> shows(context), false);
    }

    private boolean shows(Map<String, Object> context) {
        ApplicationUser user = jira.getLoggedInUser();
        if (user == null || !(context.get("project") instanceof Project project)) {
            return false;
        }
        long id = project.getId();
        return rights.browsesProject(user.getKey(), id)
                && (relationships.of(id).isPresent() || relationships.isTurnedOn(id));
    }
}
