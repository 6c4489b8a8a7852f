package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** The usual set of messages. */
public class MessageSetImpl implements MessageSet {
    private final LinkedHashSet<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
