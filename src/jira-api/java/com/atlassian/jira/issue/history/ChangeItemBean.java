package com.atlassian.jira.issue.history;

/** One field's change within a save. */
public class ChangeItemBean {
    private final String field;
    private final String from;
    private final String to;

    protected ChangeItemBean(String field, String from, String to) {
        this.field = field;
        this.from = from;
        this.to = to;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
