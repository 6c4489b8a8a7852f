package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Finds people. */
public interface UserManager {
    ApplicationUser getUserByName(String username);

    ApplicationUser getUserByKey(String key);

    ApplicationUser getUserByKeyEvenWhenUnknown(String key);

    Collection<ApplicationUser> getAllApplicationUsers();
}
