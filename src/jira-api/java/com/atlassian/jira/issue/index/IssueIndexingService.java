package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/** Puts issues into the search index. Call it by reflection: its return type was not read on Jira 10 or 11. */
public interface IssueIndexingService {
    void reIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue, IssueIndexingParams params) throws IndexException;
}
