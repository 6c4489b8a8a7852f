package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.governance.Permissions;

/** Jira's permissions, asked on the object itself. What does not exist may not be seen. */
public final class JiraPermissions implements Permissions {
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final UserManager users;

    public JiraPermissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            IssueManager issues,
            ProjectManager projects,
            UserManager users) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.issues = issues;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public boolean administersJira(String userKey) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user(userKey));
    }

    @Override
    public boolean administersProject(String userKey, long project) {
        return inProject(ProjectPermissions.ADMINISTER_PROJECTS, userKey, project);
    }

    @Override
    public boolean browsesProject(String userKey, long project) {
        return inProject(ProjectPermissions.BROWSE_PROJECTS, userKey, project);
    }

    @Override
    public boolean seesIssue(String userKey, long issue) {
        return onIssue(ProjectPermissions.BROWSE_PROJECTS, userKey, issue);
    }

    @Override
    public boolean editsIssue(String userKey, long issue) {
        return onIssue(ProjectPermissions.EDIT_ISSUES, userKey, issue);
    }

    @Override
    public boolean assignsIssue(String userKey, long issue) {
        return onIssue(ProjectPermissions.ASSIGN_ISSUES, userKey, issue);
    }

    private boolean inProject(ProjectPermissionKey permission, String userKey, long project) {
        Project found = projects.getProjectObj(project);
        return found != null && permissions.hasPermission(permission, found, user(userKey));
    }

    private boolean onIssue(ProjectPermissionKey permission, String userKey, long issue) {
        Issue found = issues.getIssueObject(issue);
        return found != null && permissions.hasPermission(permission, found, user(userKey));
    }

    /** Null is somebody who is not logged in, to Jira too. */
    private ApplicationUser user(String key) {
        return key == null ? null : users.getUserByKey(key);
    }
}
