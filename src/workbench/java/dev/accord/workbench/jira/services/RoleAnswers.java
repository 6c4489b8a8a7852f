package dev.accord.workbench.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for ProjectRoleManager. */
public final class RoleAnswers {
    private final Site site;

    RoleAnswers(Site site) {
        this.site = site;
    }

    /** Who has the role, members of groups included. */
    public record Actors(Set<ApplicationUser> users) {
        public Set<ApplicationUser> getApplicationUsers() {
            return users;
        }
    }

    public ProjectRole getProjectRole(Long id) {
        return site.company().get(Kind.ROLE, id).orElse(null);
    }

    public ProjectRole getProjectRole(String name) {
        return site.company().all(Kind.ROLE).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Set<ApplicationUser> users = site.company().all(Kind.USER).stream()
                .filter(user -> isUserInProjectRole(user, role, project))
                .collect(Collectors.toSet());
        return Answering.value(ProjectRoleActors.class, new Actors(users));
    }

    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        ProjectRow row = site.company().get(Kind.PROJECT, project.getId()).orElseThrow();
        return user != null && Permissions.isActor(site.company(), site.user(user), role.getName(), row);
    }
}
