package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Agreements;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.Projection;
import java.util.List;
import java.util.Optional;

/** Changes an issue as Jira's own users do: through the issue service, with its rules, history and event. */
public final class JiraIssueDesk implements IssueDesk {
    private final JiraUpdates updates;
    private final ProjectionProperty property;
    private final Agreements agreements;

    public JiraIssueDesk(JiraUpdates updates, ProjectionProperty property, Agreements agreements) {
        this.updates = updates;
        this.property = property;
        this.agreements = agreements;
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
    public Result update(long issue, String actingUser, Optional<NewAssignee> assignee, Party party) {
        IssueInputParameters change = updates.change();
        assignee.ifPresent(each -> change.setAssigneeId(
                each.userKey() == null ? "" : updates.user(each.userKey()).getName()));
        if (partyDiffers(issue, party)) {
            updates.option(updates.issue(issue), partyField(), party::named)
                    .ifPresent(option -> change.addCustomFieldValue(partyField(), option));
        }
        return updates.update(
                issue, actingUser, change, agreements.known().settings().sendMail());
    }

    @Override
    public boolean partyDiffers(long issue, Party party) {
        Issue found = updates.issue(issue);
        return updates.option(found, partyField(), party::named).isPresent()
                && updates.texts(found, partyField()).stream().noneMatch(party::named);
    }

    private String partyField() {
        return agreements.known().settings().partyField();
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
