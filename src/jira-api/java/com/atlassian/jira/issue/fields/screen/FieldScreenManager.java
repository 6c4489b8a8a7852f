package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/** Finds screens. */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen);
}
