package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/** An issue as it was read. */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    @Override
    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Status getStatus();

    Priority getPriority();

    Resolution getResolution();

    Timestamp getResolutionDate();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Collection<ProjectComponent> getComponents();

    Object getCustomFieldValue(CustomField field);

    boolean isSubTask();
}
