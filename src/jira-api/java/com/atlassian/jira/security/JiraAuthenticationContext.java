package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Who asks on this thread. */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();

    void setLoggedInUser(ApplicationUser user);

    void clearLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();
}
