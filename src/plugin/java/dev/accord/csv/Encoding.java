package dev.accord.csv;

import dev.accord.Outcome;
import dev.accord.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The text of a file: UTF-8, UTF-16 with a byte order mark, or else windows-1252 for the whole of it. */
final class Encoding {
    static final String UTF_8 = "UTF-8";
    static final String UTF_16 = "UTF-16";
    static final String WINDOWS = "windows-1252";
    private static final Charset CP1252 = Charset.forName(WINDOWS);
    /** How files begin that are no text, whatever their name says. */
    private static final byte[][] NO_TEXT = {
        {'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, {0x1F, (byte) 0x8B}, {'%', 'P', 'D', 'F'}
    };

    private static final byte[] MARK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Map<Charset, byte[]> MARKS_16 = Map.of(
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private Encoding() {}

    /** A decoded file, with the physical lines on which the encoding does not fit. */
    record Text(String encoding, String content, Set<Integer> linesInDoubt) {}

    /** Null finds the encoding out. */
    static Outcome<Text> decode(byte[] file, String wanted) {
        if (Arrays.stream(NO_TEXT).anyMatch(signature -> begins(file, signature))) {
            return Outcome.refused(Problem.of("NOT_TEXT", ""));
        }
        Optional<Charset> wide = MARKS_16.keySet().stream()
                .filter(charset -> begins(file, MARKS_16.get(charset)))
                .findFirst();
        if (wide.isPresent()) {
            return text(UTF_16, strict(rest(file, 2), wide.get()));
        }
        byte[] bytes = begins(file, MARK_8) ? rest(file, MARK_8.length) : file;
        if (contains(bytes, (byte) 0)) {
            return Outcome.refused(Problem.of("NUL_BYTES", ""));
        }
        Optional<String> utf8 =
                wanted == null || wanted.equals(UTF_8) ? strict(bytes, StandardCharsets.UTF_8) : Optional.empty();
        if (utf8.isPresent() || UTF_8.equals(wanted)) {
            return text(UTF_8, utf8);
        }
        if (wanted != null && !wanted.equals(WINDOWS)) {
            return Outcome.refused(Problem.of("ENCODING_UNKNOWN", "encoding", wanted));
        }
        return Outcome.done(new Text(WINDOWS, new String(bytes, CP1252), linesInDoubt(bytes)));
    }

    private static Outcome<Text> text(String encoding, Optional<String> content) {
        return content.map(text -> Outcome.done(new Text(encoding, text, Set.of())))
                .orElseGet(() -> Outcome.refused(Problem.of("NOT_DECODABLE", "encoding", encoding)));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Lines of a windows-1252 file that read as UTF-8, or hold bytes that mean nothing. */
    private static Set<Integer> linesInDoubt(byte[] bytes) {
        Set<Integer> lines = new TreeSet<>();
        int line = 1;
        int start = 0;
        for (int place = 0; place <= bytes.length; place++) {
            if (place == bytes.length || endsLine(bytes, place)) {
                if (inDoubt(Arrays.copyOfRange(bytes, start, place))) {
                    lines.add(line);
                }
                start = place + 1;
                line++;
            }
        }
        return lines;
    }

    private static boolean endsLine(byte[] bytes, int place) {
        return bytes[place] == '\n'
                || (bytes[place] == '\r' && (place + 1 == bytes.length || bytes[place + 1] != '\n'));
    }

    private static boolean inDoubt(byte[] line) {
        boolean plain = true;
        for (byte each : line) {
            plain &= each >= 0;
        }
        return !plain
                && (strict(line, StandardCharsets.UTF_8).isPresent()
                        || strict(line, CP1252).isEmpty());
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static byte[] rest(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    private static boolean contains(byte[] file, byte what) {
        for (byte each : file) {
            if (each == what) {
                return true;
            }
        }
        return false;
    }
}
