package dev.accord.catalogue.imports;

import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.catalogue.ApplicationRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the records of a table by a mapping. Anything wrong in one record leaves that record out, and no other. */
final class ReadSheet {
    private final Cells cells;
    private final ApplicationRules rules;

    ReadSheet(Cells cells, ApplicationRules rules) {
        this.cells = cells;
        this.rules = rules;
    }

    /** The mapping has a key column. */
    List<ReadRecord> read(Sheet sheet, Mapping mapping) {
        int keyColumn = mapping.keyColumn().orElseThrow().index();
        return sheet.rows().stream()
                .map(row -> read(row, sheet.headings().size(), keyColumn, mapping))
                .toList();
    }

    private ReadRecord read(Sheet.Row row, int headings, int keyColumn, Mapping mapping) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
        if (!row.fits(headings)) {
            problems.add(Problem.of(
                    "CELL_COUNT", "", row.line(), row.number(), row.cells().size(), headings));
            return new ReadRecord(row, null, values, problems, warnings);
        }
        if (row.inDoubt()) {
            warnings.add(Problem.of("ENCODING_IN_DOUBT", "", row.line()));
        }
        String key = ApplicationKey.normal(row.cell(keyColumn));
        for (Column column : mapping.columns()) {
            if (column.field() != null && column.field() != ImportField.KEY) {
                String text = row.cell(column.index());
                values.put(
                        column.field(), text.isEmpty() ? null : cells.read(column, text, problems::add, warnings::add));
            }
        }
        mapping.sameForAll().forEach((field, text) -> {
            if (!text.isBlank()) {
                Column everywhere = new Column(-1, field.path(), field, null);
                values.put(field, cells.read(everywhere, text.strip(), problems::add, warnings::add));
            }
        });
        if (problems.isEmpty()) {
            problems.addAll(rules.check(Fields.with(Application.named(key, key.isEmpty() ? "-" : key), values)));
        }
        return new ReadRecord(row, key, values, List.copyOf(problems), List.copyOf(warnings));
    }
}
