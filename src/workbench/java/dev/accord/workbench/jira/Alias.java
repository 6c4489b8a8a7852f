package dev.accord.workbench.jira;

/** A name in JQL for a value within an issue property, as a plugin declares it. */
public record Alias(String alias, String propertyKey, String path, String type) {}
