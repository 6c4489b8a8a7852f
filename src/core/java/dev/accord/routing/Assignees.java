package dev.accord.routing;

import java.util.List;
import java.util.Optional;

/** Port: who has an issue, who may have it, and who gave it to whom. */
public interface Assignees {
    /** One change of an issue's assignee; all are user keys, null for nobody. */
    record Change(String author, String from, String to) {}

    /** Whether Jira lets this active user have the issue. */
    boolean assignable(IssueFacts issue, String userKey);

    /** Whether this Jira allows issues without an assignee. */
    boolean unassignedAllowed();

    Optional<String> projectLead(long project);

    /** Whom Jira's own default would give the issue to; empty for nobody or where Jira does not say. */
    Optional<String> defaultOf(IssueFacts issue);

    /** Oldest first. */
    List<Change> changes(long issue);
}
