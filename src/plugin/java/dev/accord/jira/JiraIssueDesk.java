package dev.accord.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.Projection;
import java.util.List;
import java.util.Optional;

/** Changes an issue as Jira's own users do: through the issue service, with its rules, history and event. */
public final class JiraIssueDesk implements IssueDesk {
    /** What Jira's own edit screen sends for "None". */
    private static final String NO_OPTION = "-1";

    private final JiraUpdates updates;
    private final ProjectionProperty property;
    private final Agreements agreements;
    private final DecidedFields fields;

    public JiraIssueDesk(
            JiraUpdates updates, ProjectionProperty property, Agreements agreements, DecidedFields fields) {
        this.updates = updates;
        this.property = property;
        this.agreements = agreements;
        this.fields = fields;
    }

    @Override
    public boolean mayAct(String userKey, long issue) {
        return updates.may(
                userKey,
                issue,
                List.of(
                        ProjectPermissions.BROWSE_PROJECTS,
                        ProjectPermissions.EDIT_ISSUES,
                        ProjectPermissions.ASSIGN_ISSUES));
    }

    @Override
    public Result update(long issue, String actingUser, Optional<NewAssignee> assignee, Answer answer) {
        IssueInputParameters change = updates.change();
        assignee.ifPresent(each -> change.setAssigneeId(
                each.userKey() == null ? "" : updates.user(each.userKey()).getName()));
        fields.changes(updates.issue(issue), answer)
                .forEach((field, option) -> change.addCustomFieldValue(
                        field,
                        option.map(each -> String.valueOf(each.getOptionId())).orElse(NO_OPTION)));
        return updates.update(
                issue, actingUser, change, agreements.known().settings().sendMail());
    }

    @Override
    public boolean fieldsDiffer(long issue, Answer answer) {
        return !fields.changes(updates.issue(issue), answer).isEmpty();
    }

    @Override
    public void watch(long issue, String userKey) {
        updates.watch(issue, userKey);
    }

    @Override
    public boolean project(long issue, Projection projection) {
        return property.write(issue, projection);
    }

    @Override
    public boolean unproject(long issue) {
        return property.remove(issue);
    }

    @Override
    public void reindex(long issue) {
        property.reindex(updates.issue(issue));
    }
}
