package dev.accord.workbench.jira.company;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.List;

/** Statuses, priorities and resolutions, which nobody changes here. The ids are those of a new Jira. */
public record Constant(String id, String name) implements Status, Priority, Resolution {
    public static final Constant TO_DO = new Constant("10000", "To Do");
    public static final Constant DONE = new Constant("10001", "Done");
    public static final List<Constant> STATUSES = List.of(TO_DO, DONE);
    public static final List<Constant> RESOLUTIONS = List.of(
            new Constant("10000", "Done"), new Constant("10001", "Won't Do"), new Constant("10002", "Duplicate"));
    public static final Constant MEDIUM = new Constant("3", "Medium");
    public static final List<Constant> PRIORITIES = List.of(
            new Constant("1", "Highest"),
            new Constant("2", "High"),
            MEDIUM,
            new Constant("4", "Low"),
            new Constant("5", "Lowest"));

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    /** The one of this id or name, else null. */
    public static Constant of(List<Constant> constants, String idOrName) {
        return constants.stream()
                .filter(each -> each.id.equals(idOrName) || each.name.equalsIgnoreCase(idOrName))
                .findFirst()
                .orElse(null);
    }
}
