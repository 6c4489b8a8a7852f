package dev.accord.workbench.jira.company;

import java.util.List;
import java.util.Map;

/** A project. Assignee type 2 is the lead, 3 is nobody, as in Jira; roles hold {@code user:key} and {@code group:name}. */
public record ProjectRow(
        long id,
        String key,
        String name,
        String description,
        String lead,
        long assigneeType,
        Schemes schemes,
        Map<String, List<String>> roles,
        List<Component> components) {
    public static final long LEAD = 2;
    public static final long UNASSIGNED = 3;

    /** What the project may share with others. */
    public record Schemes(long permissions, long types, long screen) {}
}
