package com.atlassian.jira.user;

/** A person as Jira knows them. */
public interface ApplicationUser {
    String getKey();

    String getName();

    String getUsername();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
