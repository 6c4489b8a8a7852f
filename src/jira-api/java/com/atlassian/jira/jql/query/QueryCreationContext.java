package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** For whom a query is made. */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();
}
