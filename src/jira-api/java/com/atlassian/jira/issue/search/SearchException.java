package com.atlassian.jira.issue.search;

/** A search failed. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
