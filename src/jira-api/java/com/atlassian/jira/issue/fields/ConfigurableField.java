package com.atlassian.jira.issue.fields;

/** A field with configurations by context. */
public interface ConfigurableField extends Field {}
