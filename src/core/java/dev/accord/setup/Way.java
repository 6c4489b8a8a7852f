package dev.accord.setup;

/** How much of Jira's configuration an administrator lets set-up change. */
public enum Way {
    /** Nothing: Accord uses the issue types and fields that are there. */
    ADOPT,
    /** Issue types and fields are made where they are missing, and added to the schemes, contexts and screens. */
    ADD
}
