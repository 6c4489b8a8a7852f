package dev.accord.catalogue.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the dates of one column are written. A date that does not exist is none. */
final class DateFormat {
    /** The usual ones; where several fit a column, the first of them is the guess. */
    static final List<String> USUAL = List.of(
            "yyyy-MM-dd",
            "d.M.yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "d-M-yyyy",
            "yyyy/M/d",
            "yyyyMMdd",
            "yyyy-MM-dd HH:mm:ss",
            "d.M.yy");

    private final DateTimeFormatter formatter;

    private DateFormat(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** Empty where the pattern is none, or names no day, month or year. */
    static Optional<DateFormat> of(String pattern) {
        if (!pattern.matches("[dMyuHms ./:\\-]{3,40}") || !pattern.matches(".*d.*") || !pattern.matches(".*M.*")) {
            return Optional.empty();
        }
        if (!pattern.matches(".*[yu].*")) {
            return Optional.empty();
        }
        try {
            // "u" is the year that needs no era, which a strict reader would ask for.
            return Optional.of(new DateFormat(DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The usual format that most of the texts are written in; empty where none is in any. */
    static Optional<String> guess(List<String> texts) {
        String most = null;
        long fitting = 0;
        for (String pattern : USUAL) {
            DateFormat format = of(pattern).orElseThrow();
            long count =
                    texts.stream().filter(text -> format.read(text).isPresent()).count();
            if (count > fitting) {
                most = pattern;
                fitting = count;
            }
        }
        return Optional.ofNullable(most);
    }
}
