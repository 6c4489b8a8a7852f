package dev.accord.workbench.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * An issue as it is kept. All that can be edited is in the values, by field id: people by key, constants, types,
 * components and options by id. A field without a value is absent.
 */
public record Ticket(long id, String key, long project, String creator, Times times, Map<String, List<String>> values) {
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String TYPE = "issuetype";
    public static final String PRIORITY = "priority";
    public static final String STATUS = "status";
    public static final String RESOLUTION = "resolution";
    public static final String COMPONENTS = "components";

    /** UTC milliseconds; resolved is null as long as it is not. */
    public record Times(long created, long updated, Long resolved) {}

    /** One field that differs between two states; null where it had or has no value. */
    public record Change(String field, String from, String to) {}

    /** All values of a field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The value of a field, or null. */
    public String one(String field) {
        return all(field).isEmpty() ? null : all(field).get(0);
    }

    public String type() {
        return one(TYPE);
    }

    /** The same issue with other values for some fields; an empty list takes a value away. */
    public Ticket with(Map<String, List<String>> changes) {
        Map<String, List<String>> after = new LinkedHashMap<>(values);
        changes.forEach((field, wanted) -> {
            List<String> kept = wanted.stream()
                    .filter(each -> each != null && !each.isEmpty())
                    .toList();
            if (kept.isEmpty()) {
                after.remove(field);
            } else {
                after.put(field, kept);
            }
        });
        return new Ticket(id, key, project, creator, times, after);
    }

    public Ticket at(Times other) {
        return new Ticket(id, key, project, creator, other, values);
    }

    /** What differs from an earlier state. */
    public List<Change> since(Ticket before) {
        List<Change> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(values.keySet());
        fields.addAll(before.values.keySet());
        for (String field : fields) {
            if (!Objects.equals(all(field), before.all(field))) {
                changes.add(new Change(field, joined(before.all(field)), joined(all(field))));
            }
        }
        return changes;
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
