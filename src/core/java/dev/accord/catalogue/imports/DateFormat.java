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

    /** The first usual format that every text is written in; without texts, the one of JSON. */
    static Optional<String> guess(List<String> texts) {
        return USUAL.stream().filter(pattern -> fits(pattern, texts)).findFirst();
    }

    private static boolean fits(String pattern, List<String> texts) {
        DateFormat format = of(pattern).orElseThrow();
        return texts.stream().allMatch(text -> format.read(text).isPresent());
    }
}
