package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Finds groups and their members. */
public interface GroupManager {
    Group getGroup(String name);

    boolean isUserInGroup(ApplicationUser user, Group group);

    boolean isUserInGroup(ApplicationUser user, String group);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    Collection<ApplicationUser> getUsersInGroup(String group);

    Collection<Group> getAllGroups();

    Collection<String> getGroupNamesForUser(ApplicationUser user);
}
