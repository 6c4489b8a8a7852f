package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** What a transition of a workflow does besides changing the status. */
public interface FunctionProvider {
    @SuppressWarnings("rawtypes")
    void execute(Map transientVariables, Map arguments, PropertySet properties);
}
