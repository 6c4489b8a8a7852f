package dev.accord.workbench.jira.company;

import java.util.List;

/** A form with tabs, for creating, editing and viewing alike. */
public record ScreenRow(long id, String name, List<Tab> tabs) {
    /** One tab with the fields on it, in their order. */
    public record Tab(String name, List<String> fields) {}

    public boolean contains(String field) {
        return tabs.stream().anyMatch(tab -> tab.fields().contains(field));
    }
}
