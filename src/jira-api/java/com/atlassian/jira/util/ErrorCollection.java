package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors, some of them by field. */
public interface ErrorCollection {
    void addErrorMessage(String message);

    void addError(String field, String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
