package dev.accord.routing;

/** An issue and the project it is in, without what was decided about it. */
public record Place(long issue, long project) {}
