package dev.accord.catalogue.imports;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.imports.RecordResult.Conflict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All records of one key that count. Of each field the first value wins; a later one that differs is a conflict. */
final class Group {
    private final List<ReadRecord> records;
    private final Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
    private final Map<ImportField, ReadRecord> from = new EnumMap<>(ImportField.class);

    private Group(List<ReadRecord> records, boolean emptyClears) {
        this.records = records;
        for (ReadRecord record : records) {
            record.values().forEach((field, value) -> {
                if (value != null && from.putIfAbsent(field, record) == null) {
                    values.put(field, value);
                } else if (value == null && emptyClears) {
                    values.putIfAbsent(field, null);
                }
            });
        }
    }

    /** In the order in which their keys come first. */
    static List<Group> of(List<ReadRecord> records, boolean emptyClears) {
        Map<String, List<ReadRecord>> byKey = new LinkedHashMap<>();
        records.stream().filter(ReadRecord::counts).forEach(each -> byKey.computeIfAbsent(
                        each.key(), any -> new ArrayList<>())
                .add(each));
        return byKey.values().stream().map(each -> new Group(each, emptyClears)).toList();
    }

    String key() {
        return records.get(0).key();
    }

    /** The application as it would be. */
    Application wanted(Application present) {
        return Fields.with(present == null ? Application.named(key(), key()) : present, values);
    }

    /** One result for each record, the first saying what becomes of the application. */
    List<RecordResult> results(Application present, Directory directory) {
        Application wanted = wanted(present);
        Result first = present == null ? Result.NEW : wanted.equals(present) ? Result.SAME : Result.CHANGED;
        List<RecordResult> results = new ArrayList<>();
        for (ReadRecord each : records) {
            boolean isFirst = each.equals(records.get(0));
            results.add(new RecordResult(
                    each.row().line(),
                    each.row().number(),
                    isFirst ? first : Result.MERGED,
                    key(),
                    wanted.name(),
                    isFirst ? Difference.of(present, wanted, directory) : List.of(),
                    conflicts(each, directory),
                    List.of(),
                    each.warnings()));
        }
        return results;
    }

    private List<Conflict> conflicts(ReadRecord record, Directory directory) {
        List<Conflict> conflicts = new ArrayList<>();
        record.values().forEach((field, value) -> {
            Object kept = values.get(field);
            boolean differs = value != null && !value.equals(kept);
            if (differs) {
                conflicts.add(new Conflict(
                        field,
                        Fields.text(kept, directory),
                        from.get(field).row().line(),
                        Fields.text(value, directory)));
            }
        });
        return conflicts;
    }
}
