package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Problem;
import dev.accord.catalogue.imports.Column;
import dev.accord.catalogue.imports.Import;
import dev.accord.catalogue.imports.ImportApplications.Opened;
import dev.accord.catalogue.imports.ImportField;
import dev.accord.catalogue.imports.Mapping;
import dev.accord.catalogue.imports.RecordResult;
import dev.accord.catalogue.imports.Result;
import dev.accord.catalogue.imports.Sheet;
import dev.accord.rest.Errors.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Imports as REST shows them, and the columns back. */
public final class ImportsJson {
    private static final Set<String> NEEDED =
            Set.of("id", "fileName", "encoding", "separator", "rows", "columns", "emptyClears");
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "fileName",
            "encoding",
            "separator",
            "rows",
            "columns",
            "emptyClears",
            "version",
            "keyField",
            "sameForAll",
            "linesInDoubt",
            "job");
    private static final Set<String> COLUMN = Set.of("index", "heading", "field", "format", "samples");
    private static final int DOUBTS_SHOWN = 20;

    private final Errors errors;

    public ImportsJson(Errors errors) {
        this.errors = errors;
    }

    /** A column by its position; {@code field} is the path of what it fills, or null. */
    public record ColumnJson(int index, String heading, String field, String format, List<String> samples) {}

    /**
     * An import.
     *
     * @param linesInDoubt the first lines whose characters the encoding may have garbled
     * @param job id of the job that applies it, or null
     */
    public record ImportJson(
            long id,
            String fileName,
            String encoding,
            String separator,
            int rows,
            List<ColumnJson> columns,
            Map<String, String> sameForAll,
            String keyField,
            boolean emptyClears,
            List<Integer> linesInDoubt,
            Long job,
            int version) {}

    /** A value before and after, as people read it. */
    public record ChangeJson(String field, String before, String after) {}

    /** A value that is not used, because the record on {@code line} came first. */
    public record ConflictJson(String field, String kept, int line, String dropped) {}

    /** What becomes of one record. */
    public record RowJson(
            int line,
            int record,
            Result result,
            String key,
            String name,
            List<ChangeJson> changes,
            List<ConflictJson> conflicts,
            List<Reason> problems,
            List<Reason> warnings) {}

    ImportJson shown(Opened opened) {
        Import file = opened.file();
        Mapping mapping = file.mapping();
        Map<String, String> sameForAll = new TreeMap<>();
        mapping.sameForAll().forEach((field, text) -> sameForAll.put(field.path(), text));
        return new ImportJson(
                file.id(),
                file.fileName(),
                file.encoding(),
                String.valueOf(file.separator()),
                file.records(),
                mapping.columns().stream()
                        .map(column -> shown(column, opened.sheet()))
                        .toList(),
                sameForAll,
                path(mapping.keyField()),
                mapping.emptyClears(),
                opened.sheet().rows().stream()
                        .filter(Sheet.Row::inDoubt)
                        .map(Sheet.Row::line)
                        .limit(DOUBTS_SHOWN)
                        .toList(),
                file.job(),
                file.version());
    }

    private static ColumnJson shown(Column column, Sheet sheet) {
        return new ColumnJson(
                column.index(), column.heading(), path(column.field()), column.format(), sheet.samples(column.index()));
    }

    private static String path(ImportField field) {
        return field == null ? null : field.path();
    }

    /** The import with what somebody corrected; a version left out is older than any. */
    Import corrected(JsonNode sent, Import present) {
        Body body = Body.of(sent);
        body.members(MEMBERS, NEEDED);
        String separator = body.node("separator").asText("");
        if (separator.length() != 1) {
            body.bad("separator");
        }
        String encoding = body.text("encoding");
        Boolean emptyClears = body.truth("emptyClears");
        Integer version = body.number("version");
        Mapping before = present.mapping();
        Mapping mapping = new Mapping(
                columns(body, before.columns()),
                body.has("sameForAll") ? sameForAll(body) : before.sameForAll(),
                body.has("keyField") ? field(body, "keyField") : before.keyField(),
                emptyClears != null && emptyClears);
        body.refuseProblems();
        return new Import(
                present.id(),
                present.fileName(),
                present.creator(),
                present.createdAt(),
                encoding == null ? present.encoding() : encoding,
                separator.charAt(0),
                present.records(),
                mapping,
                present.job(),
                version == null ? 0 : version);
    }

    private static List<Column> columns(Body body, List<Column> before) {
        List<Column> columns = new ArrayList<>(before);
        for (Body each : body.objects("columns")) {
            each.members(COLUMN, Set.of("index", "field"));
            Integer index = each.number("index");
            if (index == null || index < 0 || index >= before.size()) {
                each.bad("index");
            } else {
                columns.set(
                        index,
                        new Column(index, before.get(index).heading(), field(each, "field"), each.text("format")));
            }
        }
        return columns;
    }

    private static ImportField field(Body body, String member) {
        String text = body.text(member);
        if (text == null) {
            return null;
        }
        return ImportField.at(text).orElseGet(() -> {
            body.problem("UNKNOWN_FIELD", member, text);
            return null;
        });
    }

    private static Map<ImportField, String> sameForAll(Body body) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        body.object("sameForAll").ifPresent(sent -> sent.names().forEach(name -> {
            String text = sent.node(name).asText("").strip();
            ImportField.at(name)
                    .ifPresentOrElse(
                            field -> {
                                if (!text.isEmpty()) {
                                    values.put(field, text);
                                }
                            },
                            () -> sent.problem("UNKNOWN_FIELD", name, name));
        }));
        return values;
    }

    RowJson shown(RecordResult result) {
        return new RowJson(
                result.line(),
                result.number(),
                result.result(),
                result.key(),
                result.name(),
                result.changes().stream()
                        .map(each -> new ChangeJson(each.field().path(), each.before(), each.after()))
                        .toList(),
                result.conflicts().stream()
                        .map(each -> new ConflictJson(each.field().path(), each.kept(), each.line(), each.dropped()))
                        .toList(),
                reasons(result.problems()),
                reasons(result.warnings()));
    }

    private List<Reason> reasons(List<Problem> problems) {
        return problems.stream()
                .map(each -> new Reason(each.code(), each.field(), errors.sentence(each)))
                .toList();
    }

    String sentence(Problem problem) {
        return errors.sentence(problem);
    }
}
