package dev.accord.workbench.jira.rest;

import java.util.Arrays;
import java.util.List;

/** Which fields a request asks for: {@code summary,assignee}, {@code *all}, {@code *navigable,-description}. */
record FieldFilter(List<String> asked) {
    static FieldFilter of(String parameter) {
        return new FieldFilter(
                parameter == null || parameter.isBlank()
                        ? List.of()
                        : Arrays.stream(parameter.split(",", -1))
                                .map(String::trim)
                                .toList());
    }

    boolean wants(String field) {
        boolean named = asked.stream().anyMatch(each -> !each.startsWith("-") && !each.startsWith("*"));
        return !asked.contains("-" + field)
                && (!named || asked.contains(field) || asked.contains("*all") || asked.contains("*navigable"));
    }
}
