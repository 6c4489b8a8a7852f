package com.atlassian.jira;

/** The kinds of values. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};
    public static final JiraDataType PROJECT = new JiraDataType() {};
    public static final JiraDataType TEXT = new JiraDataType() {};

    private JiraDataTypes() {}
}
