package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A project. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    Long getAssigneeType();

    Collection<IssueType> getIssueTypes();

    Collection<ProjectComponent> getComponents();
}
