package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who has a role in a project. */
public interface ProjectRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
