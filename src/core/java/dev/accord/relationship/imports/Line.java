package dev.accord.relationship.imports;

import dev.accord.Problem;
import dev.accord.relationship.Relationship;
import java.util.List;

/**
 * One line of the file.
 *
 * @param number of the physical line on which it begins
 * @param key what stands in the column of projects
 * @param project id; null where it is unknown or hidden
 * @param before null where nothing may be said about it
 * @param after null where the line is wrong
 */
public record Line(int number, String key, Long project, Relationship before, Relationship after, List<Wrong> wrong) {
    public Line {
        wrong = List.copyOf(wrong);
    }

    /** What is wrong in a column. */
    public record Wrong(Field field, Problem problem) {}

    public boolean same() {
        return after != null && after.equals(before);
    }
}
