package dev.accord.catalogue.imports;

import dev.accord.Problem;
import java.util.List;

/**
 * What becomes of one record, and why.
 *
 * @param line physical line on which the record begins
 * @param conflicts values of this record that are not used, because an earlier record of the key has another
 * @param problems why the record is left out
 * @param warnings what a person should look at, though the record counts
 */
public record RecordResult(
        int line,
        int number,
        Result result,
        String key,
        String name,
        List<Change> changes,
        List<Conflict> conflicts,
        List<Problem> problems,
        List<Problem> warnings) {
    public RecordResult {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** A field's value before and after as people read it; null for none. */
    public record Change(ImportField field, String before, String after) {}

    /** The value that stands, with the line that it comes from, and the one that does not. */
    public record Conflict(ImportField field, String kept, int line, String dropped) {}

    RecordResult of(Result other) {
        return new RecordResult(line, number, other, key, name, changes, conflicts, problems, warnings);
    }

    RecordResult warned(Problem warning) {
        List<Problem> more = new java.util.ArrayList<>(warnings);
        more.add(warning);
        return new RecordResult(line, number, result, key, name, changes, conflicts, problems, more);
    }
}
