package dev.accord.workbench.jira;

/** Where nobody could read how Jira behaves, or where it depends: tests run with both values. */
public enum Switch {
    /**
     * The event goes out before the save is committed. Off: whether listeners run inside or after the transaction was
     * read nowhere; Jira's own pages on listeners only promise the same thread.
     */
    EVENT_BEFORE_COMMIT,
    /** Writing an issue property re-indexes the issue. Off: unproven for JsonEntityPropertyManager.put. */
    PROPERTY_REINDEXES,
    /** What is indexed is found only five seconds later, by the clock. Off: one node of Jira indexes with the save. */
    INDEX_LAGS,
    /** Each project assigns new issues to its lead. Off: the project's own setting, as in Jira. */
    DEFAULT_ASSIGNEE_IS_LEAD,
    /** Issues must have an assignee. Off: "Allow unassigned issues" is on in a new Jira. */
    UNASSIGNED_FORBIDDEN,
    /** Nobody is assignable. Off: the permission scheme decides. */
    NOBODY_ASSIGNABLE,
    /** Each event goes out twice. Off: public plugins report doubled events, Jira's documentation promises nothing. */
    EVENT_TWICE,
    /** No event goes out. Off: imports and some apps save without one. */
    NO_EVENT,
    /** A write to Jira from within a listener fails and rolls the user's save back. Off: Jira takes such writes. */
    NESTED_WRITE_FAILS,
    /**
     * The create transition runs the plugins' post functions, before the one that stores the issue. Off: nobody has added
     * them to a workflow.
     */
    POST_FUNCTIONS,
    /** The create transition runs them behind the one that stores the issue. Off: where they are, they are before it. */
    POST_FUNCTIONS_TOO_LATE,
    /** No mail server is set up. Off: there is one. */
    NO_MAIL_SERVER,
    /** The save is rolled back after its event went out. Off: it needs EVENT_BEFORE_COMMIT to be seen. */
    SAVE_ROLLED_BACK
}
