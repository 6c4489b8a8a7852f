package dev.accord.setup;

/** What set-up does with something of Jira's. */
public enum Action {
    ADOPT,
    CREATE,
    ADD_TO,
    /** Nothing, and the message says why. */
    LEAVE
}
