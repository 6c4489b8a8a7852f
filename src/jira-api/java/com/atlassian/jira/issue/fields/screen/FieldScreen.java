package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A form with tabs. */
public interface FieldScreen {
    Long getId();

    String getName();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int position);

    boolean containsField(String fieldId);

    void removeFieldScreenLayoutItem(String fieldId);
}
