package dev.accord.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.setup.ProjectRights;
import java.util.EnumSet;
import java.util.Set;

/** Jira's project permissions of a user, as a whole project gives them. */
public final class JiraProjectRights implements ProjectRights {
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final UserManager users;

    public JiraProjectRights(PermissionManager permissions, ProjectManager projects, UserManager users) {
        this.permissions = permissions;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public Set<Right> lacking(String userKey, long project) {
        ApplicationUser user = users.getUserByKey(userKey);
        Project found = projects.getProjectObj(project);
        Set<Right> lacking = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (user == null || found == null || !permissions.hasPermission(key(right), found, user)) {
                lacking.add(right);
            }
        }
        return lacking;
    }

    private static ProjectPermissionKey key(Right right) {
        return switch (right) {
            case BROWSE -> ProjectPermissions.BROWSE_PROJECTS;
            case EDIT -> ProjectPermissions.EDIT_ISSUES;
            case ASSIGN -> ProjectPermissions.ASSIGN_ISSUES;
        };
    }
}
