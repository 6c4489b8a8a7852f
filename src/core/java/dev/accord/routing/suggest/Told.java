package dev.accord.routing.suggest;

/**
 * What an issue without an application says of itself.
 *
 * @param reporter user key, or null
 */
public record Told(String summary, String description, long project, String reporter) {}
