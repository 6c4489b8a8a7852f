package dev.accord.catalogue.imports;

/**
 * One column of a table, told by its position.
 *
 * @param field what it fills, or null for nothing
 * @param format how the dates in it are written, such as {@code dd.MM.yyyy}; null elsewhere
 */
public record Column(int index, String heading, ImportField field, String format) {}
