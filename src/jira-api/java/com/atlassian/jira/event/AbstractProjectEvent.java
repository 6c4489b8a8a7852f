package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

/** Something happened to a project. */
public abstract class AbstractProjectEvent {
    private final Project project;

    AbstractProjectEvent(Project project) {
        this.project = project;
    }

    public Project getProject() {
        return project;
    }
}
