package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Finds and makes issue types. */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);

    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createIssueType(String name, String description, String iconUrl);
}
