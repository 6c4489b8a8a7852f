package dev.accord.catalogue.imports;

import dev.accord.Problem;
import java.util.List;
import java.util.Map;

/**
 * A record whose cells were read.
 *
 * @param values of the mapped fields; null where the cell is empty
 * @param problems why it is left out; empty for one that counts
 */
record ReadRecord(
        Sheet.Row row, String key, Map<ImportField, Object> values, List<Problem> problems, List<Problem> warnings) {
    boolean counts() {
        return problems.isEmpty();
    }

    RecordResult result(Result result) {
        return new RecordResult(row.line(), row.number(), result, key, null, List.of(), List.of(), problems, warnings);
    }
}
