package dev.accord.workbench.jira.company;

import java.util.List;
import java.util.Optional;

/** A custom field. */
public record FieldRow(long id, String name, String description, FieldKind kind, List<FieldContext> contexts) {
    private static final String PREFIX = "customfield_";

    /** The id by which issues, screens and REST name the field. */
    public String fieldId() {
        return PREFIX + id;
    }

    /** A context for the project goes before a global one. */
    public Optional<FieldContext> context(Long project, String type) {
        return contexts.stream()
                .filter(each -> !each.isGlobal() && each.covers(project, type))
                .findFirst()
                .or(() -> contexts.stream()
                        .filter(each -> each.isGlobal() && each.covers(project, type))
                        .findFirst());
    }

    public Optional<FieldContext> context(long contextId) {
        return contexts.stream().filter(each -> each.id() == contextId).findFirst();
    }

    public Optional<Choice> choice(long optionId) {
        return contexts.stream()
                .flatMap(each -> each.choices().stream())
                .filter(each -> each.id() == optionId)
                .findFirst();
    }

    public FieldRow with(List<FieldContext> others) {
        return new FieldRow(id, name, description, kind, List.copyOf(others));
    }
}
