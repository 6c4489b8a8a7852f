package dev.accord.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.catalogue.imports.Sheet;
import dev.accord.catalogue.imports.Sheets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables out of CSV files as people really have them. */
public final class CsvSheets implements Sheets {
    /** Larger files are refused before they are read. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String SEPARATORS = ",;\t";
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?(?:\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 200_000;

    @Override
    public Outcome<Sheet> read(byte[] file, String encoding, Character separator) {
        if (file.length > LARGEST) {
            return Outcome.refused(Problem.of("TOO_LARGE", "", LARGEST / 1024 / 1024));
        }
        if (separator != null && SEPARATORS.indexOf(separator) < 0 && separator != '|') {
            return Outcome.refused(Problem.of("SEPARATOR_UNKNOWN", "separator"));
        }
        Outcome<Encoding.Text> text = Encoding.decode(file, encoding);
        return text instanceof Outcome.Done<Encoding.Text> decoded
                ? read(decoded.value(), separator)
                : text.map(any -> null);
    }

    private static Outcome<Sheet> read(Encoding.Text text, Character wanted) {
        String content = text.content();
        if (content.indexOf('\u0000') >= 0) {
            return Outcome.refused(Problem.of("NUL_BYTES", ""));
        }
        Matcher named = NAMED.matcher(content);
        boolean isNamed = named.find();
        // The line that names the separator is no record, but it is a line.
        String table = isNamed ? "\n" + content.substring(named.end()) : content;
        char separator = wanted != null ? wanted : isNamed ? named.group(1).charAt(0) : likeliest(table);
        Records.Split split = Records.split(table, separator);
        if (split.unclosed() > 0) {
            return Outcome.refused(Problem.of("QUOTE_UNCLOSED", "", split.unclosed()));
        }
        if (split.records().isEmpty()) {
            return Outcome.refused(Problem.of("EMPTY_FILE", ""));
        }
        return Outcome.done(sheet(text, separator, split.records()));
    }

    private static Sheet sheet(Encoding.Text text, char separator, List<CsvRecord> records) {
        NavigableSet<Integer> inDoubt = new TreeSet<>(text.linesInDoubt());
        List<Sheet.Row> rows = new ArrayList<>();
        for (int number = 1; number < records.size(); number++) {
            CsvRecord record = records.get(number);
            int line = (int) record.getStartingLineNumber();
            int next = number + 1 < records.size()
                    ? (int) records.get(number + 1).getStartingLineNumber()
                    : Integer.MAX_VALUE;
            rows.add(new Sheet.Row(
                    line,
                    number,
                    record.getFields(),
                    !inDoubt.subSet(line, next).isEmpty()));
        }
        List<String> headings =
                records.get(0).getFields().stream().map(ApplicationKey::trimmed).toList();
        return new Sheet(text.encoding(), separator, headings, rows);
    }

    /** The separator that gives most records of the heading's width; of equals the first. */
    private static char likeliest(String table) {
        String beginning = table.length() > LOOKED_AT ? table.substring(0, LOOKED_AT) : table;
        return SEPARATORS
                .chars()
                .mapToObj(separator -> (char) separator)
                .max(Comparator.comparingLong((Character separator) -> fitting(beginning, separator))
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    private static long fitting(String table, char separator) {
        List<CsvRecord> records = Records.split(table, separator).records();
        int width = records.isEmpty() ? 0 : records.get(0).getFieldCount();
        return width < 2
                ? 0
                : records.stream()
                        .filter(record -> record.getFieldCount() == width)
                        .count();
    }
}
