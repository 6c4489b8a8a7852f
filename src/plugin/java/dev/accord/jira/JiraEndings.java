package dev.accord.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.routing.lookback.Endings;
import java.time.Instant;
import java.util.Optional;

/** When issues were resolved, as Jira keeps it. */
public final class JiraEndings implements Endings {
    private final IssueManager issues;

    public JiraEndings(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<Instant> resolvedAt(long id) {
        return Optional.ofNullable(issues.getIssueObject(id))
                .map(Issue::getResolutionDate)
                .map(at -> Instant.ofEpochMilli(at.getTime()));
    }
}
