package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The usual collection of errors. */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private static final long serialVersionUID = 1L;
    private final ArrayList<String> messages = new ArrayList<>();
    private final LinkedHashMap<String, String> byField = new LinkedHashMap<>();

    public SimpleErrorCollection() {}

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addError(String field, String message) {
        byField.put(field, message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return byField;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !byField.isEmpty();
    }
}
