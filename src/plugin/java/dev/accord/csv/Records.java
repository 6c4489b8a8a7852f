package dev.accord.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Splits text into records, and finds the quotation mark that nobody closed. */
final class Records {
    /** Closes the text: where it does not come back as a record of its own, an open quotation mark has swallowed it. */
    private static final String END = "\u0001end\u0001";

    private Records() {}

    /**
     * The records of a text.
     *
     * @param unclosed physical line on which a quotation mark opens that is never closed, or 0
     */
    record Split(List<CsvRecord> records, int unclosed) {}

    static Split split(String text, char separator) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text + "\n" + END))) {
            reader.forEach(records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvRecord last = records.remove(records.size() - 1);
        return new Split(records, last.getFields().equals(List.of(END)) ? 0 : lastCell(last));
    }

    /** The line on which the last cell of a record begins. */
    private static int lastCell(CsvRecord record) {
        long breaks = record.getFields().subList(0, record.getFieldCount() - 1).stream()
                .mapToLong(Records::lineBreaks)
                .sum();
        return (int) (record.getStartingLineNumber() + breaks);
    }

    private static long lineBreaks(String cell) {
        return cell.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
