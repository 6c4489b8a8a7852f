package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** A result with its errors. */
public class ServiceResultImpl {
    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
