package dev.accord.workbench.jira.company;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A part of a project. */
public record Component(long id, String name) implements ProjectComponent {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
