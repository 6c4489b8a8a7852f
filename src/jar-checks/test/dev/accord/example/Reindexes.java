package dev.accord.example;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;

/** Links to a member whose return type nobody has read. */
public final class Reindexes {
    private final IssueIndexingService index;

    public Reindexes(IssueIndexingService index) {
        this.index = index;
    }

    public void again(Issue issue) throws IndexException {
        index.reIndex(issue);
    }
}
