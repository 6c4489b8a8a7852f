package dev.accord.routing;

/**
 * An issue that waits for somebody, without what was decided about it.
 *
 * @param cause key of what it waits for with others, or null
 */
public record Waiting(long issue, long project, Triage reason, String cause) {}
