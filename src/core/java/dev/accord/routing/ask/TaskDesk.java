package dev.accord.routing.ask;

/** Port: tasks in Jira. */
public interface TaskDesk {
    /**
     * A task to be created.
     *
     * @param project id
     * @param issueType id
     * @param assignee user key; whom Jira does not let have it is not assigned
     */
    record Task(long project, String issueType, String summary, String description, String assignee) {}

    /** How it ended. */
    sealed interface Result {
        record Created(long issue) implements Result {}

        /** Jira said no; {@code message} is Jira's own sentence. */
        record Refused(String message) implements Result {}
    }

    Result create(String actor, Task task);

    /** Whether the issue exists and is not resolved. */
    boolean isOpen(long issue);
}
