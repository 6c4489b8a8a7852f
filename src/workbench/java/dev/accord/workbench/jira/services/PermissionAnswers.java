package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;

/** Answers for PermissionManager and GlobalPermissionManager. */
public final class PermissionAnswers {
    private final Site site;

    PermissionAnswers(Site site) {
        this.site = site;
    }

    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Ticket ticket = issue.getId() == null
                ? null
                : site.tickets().byId(issue.getId()).orElse(null);
        return may(permission, issue.getProjectId(), ticket, user);
    }

    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return may(permission, project.getId(), null, user);
    }

    private boolean may(ProjectPermissionKey permission, Long project, Ticket ticket, ApplicationUser user) {
        ProjectRow row = site.company().get(Kind.PROJECT, project).orElse(null);
        return site.permissions().may(site.user(user), permission.permissionKey(), row, ticket);
    }

    /** System administrators are not told apart from administrators here. */
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return switch (permission.getKey()) {
            case "ADMINISTER", "SYSTEM_ADMIN" -> site.permissions().administers(site.user(user));
            default -> throw new UnsupportedOperationException("The workbench has no permission " + permission);
        };
    }
}
