package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as people read them. */
final class Show {
    static final Map<String, String> NAMES = Map.of(
            Ticket.SUMMARY, "Summary",
            Ticket.TYPE, "Issue Type",
            Ticket.PRIORITY, "Priority",
            Ticket.COMPONENTS, "Component/s",
            Ticket.ASSIGNEE, "Assignee",
            Ticket.REPORTER, "Reporter",
            Ticket.DESCRIPTION, "Description",
            Ticket.STATUS, "Status",
            Ticket.RESOLUTION, "Resolution");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yy HH:mm", Locale.ENGLISH);

    private final Site site;

    Show(Site site) {
        this.site = site;
    }

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    String name(String field) {
        return site.company().field(field).map(FieldRow::name).orElse(NAMES.getOrDefault(field, field));
    }

    String person(String key) {
        return site.company().user(key).map(User::displayName).orElse(key);
    }

    /** All values of a field, in one line; empty where it has none. */
    String values(ProjectRow project, String field, List<String> values) {
        return values.stream().map(each -> value(project, field, each)).collect(Collectors.joining(", "));
    }

    private String value(ProjectRow project, String field, String value) {
        Company company = site.company();
        return switch (field) {
            case Ticket.ASSIGNEE, Ticket.REPORTER -> person(value);
            case Ticket.TYPE -> company.type(value).map(TypeRow::name).orElse(value);
            case Ticket.PRIORITY -> Constant.of(Constant.PRIORITIES, value).name();
            case Ticket.STATUS -> Constant.of(Constant.STATUSES, value).name();
            case Ticket.RESOLUTION -> Constant.of(Constant.RESOLUTIONS, value).name();
            case Ticket.COMPONENTS -> project.components().stream()
                    .filter(each -> value.equals("" + each.id()))
                    .map(each -> each.name())
                    .findFirst()
                    .orElse(value);
            default -> company.field(field).map(row -> custom(row, value)).orElse(value);
        };
    }

    private String custom(FieldRow field, String value) {
        return switch (field.kind()) {
            case TEXT -> value;
            case USER -> person(value);
            case SELECT -> field.choice(Long.parseLong(value))
                    .map(each -> each.value())
                    .orElse(value);
        };
    }
}
