package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** A factory with a view for each purpose. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {}

    protected abstract void getVelocityParamsForInput(Map<String, Object> parameters);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor descriptor);
}
