package dev.accord;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a CSV file for spreadsheets. No cell starts a formula, whatever it holds. */
public final class Csv {
    /** Excel takes a file for UTF-8 only where it begins with this. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One line with its end; null is an empty cell. */
    public static String line(String... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    public static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> ",;\"\r\n\t".indexOf(c) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
