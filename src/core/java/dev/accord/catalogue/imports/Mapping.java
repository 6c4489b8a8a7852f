package dev.accord.catalogue.imports;

import dev.accord.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each column of a table fills.
 *
 * @param sameForAll values that every record gets
 * @param keyField the field whose column tells applications apart: the key, or the name where a table knows no keys
 * @param emptyClears whether an empty cell takes the value away rather than leaving it as it is
 */
public record Mapping(
        List<Column> columns, Map<ImportField, String> sameForAll, ImportField keyField, boolean emptyClears) {
    public Mapping {
        columns = List.copyOf(columns);
        sameForAll = Map.copyOf(sameForAll);
    }

    /** The column that tells applications apart. */
    public Optional<Column> keyColumn() {
        return columns.stream()
                .filter(each -> each.field() != null && each.field() == keyField)
                .findFirst();
    }

    /** The same, each column of dates with a format and no other column. */
    Mapping formatted(Sheet sheet) {
        List<Column> formatted = columns.stream()
                .map(each -> each.field() == ImportField.CONTRACT_END && each.format() != null
                        ? each
                        : Guess.column(sheet, each.index(), each.field()))
                .toList();
        return new Mapping(formatted, sameForAll, keyField, emptyClears);
    }

    /** What is wrong with it, whatever the records hold. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<ImportField> filled = EnumSet.noneOf(ImportField.class);
        for (Column column : columns) {
            if (column.field() != null && !filled.add(column.field())) {
                problems.add(Problem.of("FIELD_TWICE", "columns", column.field().path()));
            }
            if (column.format() != null && DateFormat.of(column.format()).isEmpty()) {
                problems.add(Problem.of("DATE_FORMAT", "columns", column.format()));
            }
        }
        for (ImportField field : sameForAll.keySet()) {
            if (field == ImportField.KEY || field == ImportField.NAME) {
                problems.add(Problem.of("FIELD_OF_ITS_OWN", "sameForAll", field.path()));
            } else if (!filled.add(field)) {
                problems.add(Problem.of("FIELD_TWICE", "sameForAll", field.path()));
            }
        }
        if (keyField != null && keyField != ImportField.KEY && keyField != ImportField.NAME) {
            problems.add(Problem.of("KEY_FIELD", "keyField"));
        }
        return problems;
    }
}
