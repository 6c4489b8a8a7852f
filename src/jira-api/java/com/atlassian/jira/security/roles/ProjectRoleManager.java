package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Finds roles and who has them. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
