package com.atlassian.jira.issue.fields.screen;

/** One tab of a screen. */
public interface FieldScreenTab {
    String getName();

    FieldScreen getFieldScreen();

    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    void store();
}
