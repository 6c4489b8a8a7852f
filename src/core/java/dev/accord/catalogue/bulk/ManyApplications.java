package dev.accord.catalogue.bulk;

import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.imports.ImportField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which applications get which values.
 *
 * @param values null takes a value away
 */
record ManyApplications(List<String> keys, Map<ImportField, Object> values) {
    private static final String END = "";

    /** As lines, which neither a key nor a value can break. */
    String text() {
        Stream<String> fields = values.entrySet().stream()
                .map(each -> each.getValue() == null ? each.getKey() + "" : each.getKey() + "\t" + each.getValue());
        return Stream.of(fields, Stream.of(END), keys.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static ManyApplications of(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int end = lines.indexOf(END);
        Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
        lines.subList(0, end).forEach(line -> {
            String[] parts = line.split("\t", 2);
            ImportField field = ImportField.valueOf(parts[0]);
            values.put(field, parts.length == 1 ? null : value(field, parts[1]));
        });
        return new ManyApplications(lines.subList(end + 1, lines.size()), values);
    }

    private static Object value(ImportField field, String text) {
        return switch (field) {
            case CRITICALITY -> Integer.valueOf(text);
            case LIFE_CYCLE -> LifeCycle.valueOf(text);
            default -> text;
        };
    }
}
