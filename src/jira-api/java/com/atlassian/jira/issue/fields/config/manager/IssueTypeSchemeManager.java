package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Which issue types a project has. */
public interface IssueTypeSchemeManager {
    Collection<IssueType> getIssueTypesForProject(Project project);

    FieldConfigScheme getConfigScheme(Project project);

    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds);

    FieldConfigScheme getDefaultIssueTypeScheme();

    void addOptionToDefault(String issueTypeId);
}
