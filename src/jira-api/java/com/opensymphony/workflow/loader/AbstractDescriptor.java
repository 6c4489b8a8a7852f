package com.opensymphony.workflow.loader;

/** A part of a workflow as it is configured. */
public abstract class AbstractDescriptor {
    protected AbstractDescriptor() {}
}
