package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Finds statuses, priorities, resolutions and issue types. */
public interface ConstantsManager {
    Collection<Status> getStatuses();

    Collection<Resolution> getResolutions();

    Collection<Priority> getPriorities();

    Collection<IssueType> getAllIssueTypeObjects();
}
