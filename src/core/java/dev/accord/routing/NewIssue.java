package dev.accord.routing;

import dev.accord.routing.IssueDesk.NewAssignee;
import java.util.Optional;

/** Port: an issue that Jira is about to store. */
public interface NewIssue {
    long project();

    /** Whether Jira has stored it already, so that what is set on it now would be lost. */
    boolean stored();

    /** As far as it is known before it has an id. */
    IssueFacts facts();

    /** Whom Jira's own default gives the issue to; empty for nobody or where Jira does not say. */
    Optional<String> defaultAssignee();

    /** Sets the assignee, where one is given, and the fields that Accord fills, for Jira to store with all the rest. */
    void set(Optional<NewAssignee> assignee, Answer answer);
}
