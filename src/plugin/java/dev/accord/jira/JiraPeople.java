package dev.accord.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.governance.People;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Users, groups and roles, looked up when they are needed: a membership is never kept. */
public final class JiraPeople implements People {
    private final UserManager users;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;

    public JiraPeople(UserManager users, GroupManager groups, ProjectRoleManager roles, ProjectManager projects) {
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.projects = projects;
    }

    @Override
    public Optional<Person> byKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(JiraPeople::person);
    }

    @Override
    public List<Person> everyone() {
        return users.getAllApplicationUsers().stream().map(JiraPeople::person).toList();
    }

    @Override
    public boolean groupExists(String group) {
        return groups.getGroup(group) != null;
    }

    @Override
    public boolean inGroup(String userKey, String group) {
        ApplicationUser user = users.getUserByKey(userKey);
        Group found = groups.getGroup(group);
        return user != null && found != null && groups.isUserInGroup(user, found);
    }

    @Override
    public boolean groupHasActiveMember(String group) {
        Group found = groups.getGroup(group);
        return found != null && groups.getUsersInGroup(found).stream().anyMatch(ApplicationUser::isActive);
    }

    @Override
    public boolean inRole(String userKey, String roleId, long project) {
        return members(roleId, project).anyMatch(each -> each.getKey().equals(userKey));
    }

    @Override
    public boolean roleHasActiveMember(String roleId, long project) {
        return members(roleId, project).anyMatch(ApplicationUser::isActive);
    }

    private Stream<ApplicationUser> members(String roleId, long project) {
        Project found = projects.getProjectObj(project);
        ProjectRole role = roles.getProjectRole(Long.valueOf(roleId));
        return found == null || role == null
                ? Stream.empty()
                : roles.getProjectRoleActors(role, found).getApplicationUsers().stream();
    }

    private static Person person(ApplicationUser user) {
        return new Person(
                user.getKey(), user.getName(), user.getDisplayName(), user.getEmailAddress(), user.isActive());
    }
}
