package dev.accord.routing;

import java.util.Optional;

/** Port: what Accord does to an issue. Each call may be repeated. */
public interface IssueDesk {
    /** How an update ended. */
    sealed interface Result {
        record Updated() implements Result {}

        /** Jira said no; {@code message} is Jira's own sentence. */
        record Refused(String message) implements Result {}

        /** Jira cannot write at the moment. */
        record Later(String message) implements Result {}
    }

    /** A new assignee; a null user key leaves the issue unassigned. */
    record NewAssignee(String userKey) {}

    /** Whether this user exists, is active and may browse, edit and assign the issue. */
    boolean mayAct(String userKey, long issue);

    /** Changes the assignee and the fields that Accord fills in one update, as the user, so that Jira's index hears of it. */
    Result update(long issue, String actingUser, Optional<NewAssignee> assignee, Answer answer);

    /** Whether the fields for party and performing group, where the issue has them, hold something else. */
    boolean fieldsDiffer(long issue, Answer answer);

    void watch(long issue, String userKey);

    /** Writes the issue property that JQL searches; answers whether it changed. */
    boolean project(long issue, Projection projection);

    /** Removes the issue property; answers whether there was one. */
    boolean unproject(long issue);

    void reindex(long issue);
}
