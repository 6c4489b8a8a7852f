package dev.accord.routing;

/** An issue that waits for somebody, without what was decided about it. */
public record Waiting(long issue, long project, Triage reason) {}
