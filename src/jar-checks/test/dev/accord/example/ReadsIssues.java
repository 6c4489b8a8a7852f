package dev.accord.example;

import com.atlassian.jira.issue.IssueManager;

/** Links to Jira as it should. */
public final class ReadsIssues {
    private final IssueManager issues;

    public ReadsIssues(IssueManager issues) {
        this.issues = issues;
    }

    public String key(Long id) {
        return issues.getIssueObject(id).getKey();
    }
}
