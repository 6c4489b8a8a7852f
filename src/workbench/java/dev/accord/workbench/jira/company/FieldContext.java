package dev.accord.workbench.jira.company;

import java.util.List;

/** Where a field is, and with which options: no project means all of them, no type means all of them. */
public record FieldContext(long id, String name, List<Long> projects, List<String> types, List<Choice> choices) {
    public boolean isGlobal() {
        return projects.isEmpty();
    }

    public boolean covers(Long project, String type) {
        return (isGlobal() || projects.contains(project)) && (type == null || types.isEmpty() || types.contains(type));
    }

    public FieldContext in(List<Long> others) {
        return new FieldContext(id, name, List.copyOf(others), types, choices);
    }

    public FieldContext with(List<Choice> others) {
        return new FieldContext(id, name, projects, types, List.copyOf(others));
    }
}
