package dev.accord.catalogue;

import dev.accord.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a key of an application may be, wherever one comes in. */
public final class ApplicationKey {
    static final int LONGEST = 200;
    private static final String FORBIDDEN = "/\\%;?#";

    private ApplicationKey() {}

    /** Without space at the ends, no-break spaces too, and in Unicode's composed form. */
    public static String normal(String text) {
        String trimmed = text == null ? "" : trimmed(text);
        return Normalizer.isNormalized(trimmed, Normalizer.Form.NFC)
                ? trimmed
                : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** The same for texts that mean one thing whatever their case and kind of space: how names and aliases are compared. */
    public static String folded(String text) {
        String lower = normal(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != ' ' && isSpace(c)) {
                // What follows is seldom needed, and a hundred thousand names are folded when the agreement is built.
                return folded(lower.replace(c, ' '));
            }
        }
        return lower;
    }

    /** What is wrong with a key in its normal form. */
    public static Optional<Problem> problem(String key) {
        if (key.isEmpty()) {
            return Optional.of(Problem.of("KEY_EMPTY", "key"));
        }
        if (key.codePointCount(0, key.length()) > LONGEST) {
            return Optional.of(Problem.of("KEY_TOO_LONG", "key", LONGEST));
        }
        if (key.equals(".") || key.equals("..") || key.chars().anyMatch(ApplicationKey::isForbidden)) {
            return Optional.of(Problem.of("KEY_CHARACTERS", "key"));
        }
        return Optional.empty();
    }

    /** Without space at the ends, no-break spaces too. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0;
    }
}
