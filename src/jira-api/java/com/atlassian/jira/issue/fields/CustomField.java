package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A field that an administrator added. */
public interface CustomField extends ConfigurableField {
    Long getIdAsLong();

    String getDescription();

    CustomFieldType<?, ?> getCustomFieldType();

    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext context);

    List<FieldConfigScheme> getConfigurationSchemes();

    List<Project> getAssociatedProjectObjects();

    boolean isGlobal();
}
