package com.atlassian.jira.entity.property;

/** One stored property. */
public interface EntityProperty {
    String getKey();

    String getValue();
}
