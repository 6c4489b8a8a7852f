package dev.accord.catalogue.imports;

import dev.accord.catalogue.ApplicationKey;
import java.util.List;

/** A table as it was read from a file. */
public record Sheet(String encoding, char separator, List<String> headings, List<Row> rows) {
    /**
     * One record.
     *
     * @param line physical line on which it begins, counted from 1
     * @param number of the record, counted from 1; the headings are none
     * @param inDoubt whether the encoding of the file does not fit what stands there
     */
    public record Row(int line, int number, List<String> cells, boolean inDoubt) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell without space at its ends. */
        public String cell(int index) {
            return ApplicationKey.trimmed(cells.get(index));
        }

        /** As many cells as headings; separators without anything behind them at the end are no cells. */
        public boolean fits(int headings) {
            return cells.size() >= headings
                    && cells.subList(headings, cells.size()).stream().allMatch(String::isBlank);
        }
    }

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The first different values of a column, for people to recognise it by. */
    public List<String> samples(int column) {
        return values(column).distinct().limit(3).toList();
    }

    /** What stands in a column, without empty cells. */
    java.util.stream.Stream<String> values(int column) {
        return rows.stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty());
    }
}
