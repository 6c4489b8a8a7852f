package dev.accord.catalogue.imports;

import dev.accord.Csv;
import dev.accord.Problem;
import dev.accord.catalogue.imports.RecordResult.Change;
import dev.accord.catalogue.imports.RecordResult.Conflict;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of every record, as CSV: one line for each, and behind it a line for each conflict and each warning.
 */
public final class ResultFile {
    private final Function<Problem, String> sentence;

    public ResultFile(Function<Problem, String> sentence) {
        this.sentence = sentence;
    }

    public String of(List<RecordResult> results) {
        return Csv.MARK
                + Stream.concat(
                                Stream.of(Csv.line(
                                        "line", "record", "result", "key", "name", "field", "before", "after",
                                        "message")),
                                results.stream().flatMap(this::lines))
                        .collect(Collectors.joining());
    }

    private Stream<String> lines(RecordResult result) {
        String what = result.result().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(line(result, what, null, null, null, message(result))),
                        result.conflicts().stream().map(each -> conflict(result, each)),
                        result.warnings().stream()
                                .map(each -> line(result, "warning", each.field(), null, null, sentence.apply(each))))
                .flatMap(Function.identity());
    }

    private String message(RecordResult result) {
        return Stream.concat(
                        result.problems().stream().map(sentence),
                        result.changes().stream().map(ResultFile::change))
                .collect(Collectors.joining(" "));
    }

    private static String change(Change change) {
        String field = change.field().path();
        return change.before() == null
                ? field + ": " + change.after() + "."
                : field + ": " + change.before() + " -> " + Objects.toString(change.after(), "") + ".";
    }

    private String conflict(RecordResult result, Conflict conflict) {
        Problem told = Problem.of(
                "VALUE_NOT_USED", conflict.field().path(), conflict.dropped(), conflict.kept(), conflict.line());
        return line(
                result, "conflict", conflict.field().path(), conflict.dropped(), conflict.kept(), sentence.apply(told));
    }

    private static String line(
            RecordResult of, String what, String field, String before, String after, String message) {
        return Csv.line(
                String.valueOf(of.line()),
                String.valueOf(of.number()),
                what,
                of.key(),
                of.name(),
                field,
                before,
                after,
                message);
    }
}
