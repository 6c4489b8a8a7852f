package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import dev.accord.governance.Settings;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.Projection;
import dev.accord.routing.TargetTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes an issue as Jira's own users do: through the issue service, with its rules, history and event. */
public final class JiraIssueDesk implements IssueDesk {
    /** What Jira's own edit screen sends for "None". */
    private static final String NO_OPTION = "-1";

    private final JiraUpdates updates;
    private final ProjectionProperty property;
    private final Agreements agreements;
    private final TargetTexts texts;

    public JiraIssueDesk(JiraUpdates updates, ProjectionProperty property, Agreements agreements, TargetTexts texts) {
        this.updates = updates;
        this.property = property;
        this.agreements = agreements;
        this.texts = texts;
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
        changes(issue, answer).forEach(change::addCustomFieldValue);
        return updates.update(
                issue, actingUser, change, agreements.known().settings().sendMail());
    }

    @Override
    public boolean fieldsDiffer(long issue, Answer answer) {
        return !changes(issue, answer).isEmpty();
    }

    /** Ids of options by the field that must get them; a list that offers no such option is left as it is. */
    private Map<String, String> changes(long id, Answer answer) {
        Issue issue = updates.issue(id);
        Settings settings = agreements.known().settings();
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, issue, settings.partyField(), answer.party()::named);
        String performing = settings.routing().performingField();
        if (answer.performing() != null) {
            put(changes, issue, performing, texts.of(answer.performing())::equals);
        } else if (!updates.texts(issue, performing).isEmpty()) {
            changes.put(performing, NO_OPTION);
        }
        return changes;
    }

    private void put(Map<String, String> changes, Issue issue, String field, Predicate<String> wanted) {
        if (updates.texts(issue, field).stream().noneMatch(wanted)) {
            updates.option(issue, field, wanted).ifPresent(option -> changes.put(field, option));
        }
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
