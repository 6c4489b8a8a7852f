package com.atlassian.jira.plugin.workflow;

import java.util.Map;

/** Shows a part of a workflow in the editor and keeps what was filled in. */
public interface WorkflowPluginFactory {
    Map<String, ?> getDescriptorParams(Map<String, Object> given);
}
