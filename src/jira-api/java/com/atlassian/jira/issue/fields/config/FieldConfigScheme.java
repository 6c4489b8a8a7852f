package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import java.util.List;
import java.util.Map;

/** Where a field's configuration applies. */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    Map<String, FieldConfig> getConfigs();

    List<JiraContextNode> getContexts();

    List<Long> getAssociatedProjectIds();

    boolean isGlobal();
}
