package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/** One configuration of a field. */
public interface FieldConfig {
    Long getId();

    String getFieldId();

    CustomField getCustomField();
}
