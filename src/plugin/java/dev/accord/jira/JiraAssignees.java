package dev.accord.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.routing.Assignees;
import dev.accord.routing.IssueFacts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has and may have an issue, by Jira's permissions, defaults and change history. */
public final class JiraAssignees implements Assignees {
    private static final Logger LOG = LoggerFactory.getLogger(JiraAssignees.class);
    private static final String ALLOW_UNASSIGNED = "jira.option.allowunassigned";

    private final Jira jira;

    /** The parts of Jira that are asked. */
    public record Jira(
            IssueManager issues,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users,
            ChangeHistoryManager history,
            ApplicationProperties properties) {}

    public JiraAssignees(Jira jira) {
        this.jira = jira;
    }

    @Override
    public boolean assignable(IssueFacts facts, String userKey) {
        ApplicationUser user = jira.users().getUserByKey(userKey);
        Issue issue = facts.id() == 0 ? null : jira.issues().getIssueObject(facts.id());
        if (user == null) {
            return false;
        }
        // The overload for an issue: a scheme may grant the permission by reporter or by a field of the issue.
        return issue == null
                ? assignableInProject(facts.project(), user)
                : jira.permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, user);
    }

    private boolean assignableInProject(long project, ApplicationUser user) {
        Project found = jira.projects().getProjectObj(project);
        return found != null && jira.permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, found, user);
    }

    @Override
    public boolean unassignedAllowed() {
        return jira.properties().getOption(ALLOW_UNASSIGNED);
    }

    @Override
    public Optional<String> projectLead(long project) {
        return Optional.ofNullable(jira.projects().getProjectObj(project))
                .map(Project::getProjectLead)
                .map(ApplicationUser::getKey);
    }

    @Override
    public Optional<String> defaultOf(IssueFacts facts) {
        return defaultOf(jira.issues().getIssueObject(facts.id()));
    }

    /** Called by name: that the method still exists on 10 and 11 is likely, not proven. */
    Optional<String> defaultOf(Issue issue) {
        try {
            Method method = ProjectManager.class.getMethod("getDefaultAssignee", Project.class, Collection.class);
            Object user = method.invoke(jira.projects(), issue.getProjectObject(), issue.getComponents());
            return Optional.ofNullable((ApplicationUser) user).map(ApplicationUser::getKey);
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("Jira does not say whom it assigns by default", e);
            return Optional.empty();
        }
    }

    @Override
    public List<Change> changes(long issue) {
        List<Change> changes = new ArrayList<>();
        for (ChangeHistory history :
                jira.history().getChangeHistories(jira.issues().getIssueObject(issue))) {
            for (ChangeItemBean item : history.getChangeItemBeans()) {
                if ("assignee".equals(item.getField())) {
                    changes.add(new Change(history.getAuthorKey(), item.getFrom(), item.getTo()));
                }
            }
        }
        return changes;
    }
}
