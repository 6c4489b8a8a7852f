package com.atlassian.jira.security.roles;

/** A role that people have in projects. */
public interface ProjectRole {
    Long getId();

    String getName();
}
