package dev.accord.governance;

/** Where tasks for owners are created: a project's id and an issue type's id. */
public record TaskTarget(long project, String issueType) {}
