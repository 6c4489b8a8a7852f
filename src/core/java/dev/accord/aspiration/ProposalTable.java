package dev.accord.aspiration;

import dev.accord.aspiration.Answer.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lines of {@code proposals.csv}; a dash fits any answer, and a line without a model says what to find out first. */
final class ProposalTable {
    private static final String FILE = "proposals.csv";
    private static final String ANY = "-";
    private static final List<Line> LINES = read();

    /** One line: the answers that it needs. */
    record Line(String reason, String model, Map<Question, Reply> needed) {
        private boolean fits(Function<Question, Reply> replies) {
            return needed.entrySet().stream().allMatch(each -> replies.apply(each.getKey()) == each.getValue());
        }
    }

    private ProposalTable() {}

    /** The last line fits everything. */
    static Line first(Function<Question, Reply> replies) {
        return LINES.stream().filter(line -> line.fits(replies)).findFirst().orElseThrow();
    }

    private static List<Line> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(ProposalTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines().map(line -> line.split(",", -1)).toList();
            return rows.stream().skip(1).map(row -> line(rows.get(0), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static Line line(String[] head, String[] row) {
        Map<Question, Reply> needed = new EnumMap<>(Question.class);
        for (int column = 2; column < head.length; column++) {
            if (!row[column].equals(ANY)) {
                needed.put(Question.valueOf(head[column]), Reply.valueOf(row[column]));
            }
        }
        return new Line(row[0], row[1].equals(ANY) ? null : row[1], needed);
    }
}
