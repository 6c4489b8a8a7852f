package dev.accord.catalogue.imports;

import dev.accord.catalogue.Application;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What an import is about to do: its records read and grouped, before anything is compared with the catalogue. */
public final class Plan {
    private final List<ReadRecord> records;
    private final List<Group> groups;
    private final Directory directory;

    Plan(List<ReadRecord> records, boolean emptyClears, Directory directory) {
        this.records = records;
        this.groups = Group.of(records, emptyClears);
        this.directory = directory;
    }

    /** How many applications it is about. */
    int size() {
        return groups.size();
    }

    List<String> keys(int from, int to) {
        return groups.subList(from, to).stream().map(Group::key).toList();
    }

    /** Applications that are new or change, each on the version that is present. */
    List<Application> wanted(int from, int to, Map<String, Application> present) {
        return groups.subList(from, to).stream()
                .map(group -> group.wanted(present.get(group.key())))
                .filter(wanted -> !wanted.equals(present.get(wanted.key())))
                .toList();
    }

    List<RecordResult> results(int from, int to, Map<String, Application> present) {
        return groups.subList(from, to).stream()
                .flatMap(group -> group.results(present.get(group.key()), directory).stream())
                .toList();
    }

    /** The records that are left out. */
    List<RecordResult> errors() {
        return records.stream()
                .filter(record -> !record.counts())
                .map(record -> record.result(Result.ERROR))
                .toList();
    }

    /** Every record, by line. */
    public List<RecordResult> all(Map<String, Application> present) {
        List<RecordResult> all = new ArrayList<>(errors());
        all.addAll(results(0, size(), present));
        all.sort(Comparator.comparing(RecordResult::number));
        return all;
    }
}
