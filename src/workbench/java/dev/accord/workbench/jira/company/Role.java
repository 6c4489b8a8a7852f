package dev.accord.workbench.jira.company;

import com.atlassian.jira.security.roles.ProjectRole;

/** A role that people have in projects. */
public record Role(long id, String name) implements ProjectRole {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
