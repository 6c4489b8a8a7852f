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
import java.util.Arrays;
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

    private static final int FACES = 7;

    private final Site site;

    Show(Site site) {
        this.site = site;
    }

    static Html time(long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        return new Html().add("<time datetime=\"?\">?</time>", at, TIME.format(at.atOffset(ZoneOffset.UTC)));
    }

    /** The person's initials on a colour of their own, and the name; nobody is anonymous. */
    Html face(String key) {
        String name = key == null ? "Anonymous" : person(key);
        String initials = Arrays.stream(name.split("\\s+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
        return new Html()
                .add(
                        "<span class=\"jira-person\"><span class=\"jira-face jira-face-?\" aria-hidden=\"true\">?</span>",
                        colour(name),
                        initials)
                .add(" <span>?</span></span>", name);
    }

    /** The picture of a project. */
    static Html mark(ProjectRow project) {
        String letters = project.key().substring(0, Math.min(2, project.key().length()));
        return new Html()
                .add(
                        "<span class=\"jira-project jira-face-?\" aria-hidden=\"true\">?</span>",
                        colour(project.key()),
                        letters);
    }

    private static int colour(String name) {
        return Math.floorMod(name.hashCode(), FACES) + 1;
    }

    /** The field of an issue as its page shows it, with a word where it is empty. */
    Html value(ProjectRow project, Ticket issue, String field) {
        String value = issue.one(field);
        boolean person = field.equals(Ticket.ASSIGNEE) || field.equals(Ticket.REPORTER);
        if (value != null && person) {
            return face(value);
        }
        if (value != null && field.equals(Ticket.STATUS)) {
            return new Html()
                    .add(
                            "<span class=\"aui-lozenge?\">",
                            value.equals(Constant.DONE.id()) ? " aui-lozenge-success" : "")
                    .add("?</span>", values(project, field, issue.all(field)));
        }
        String empty =
                switch (field) {
                    case Ticket.RESOLUTION -> "Unresolved";
                    case Ticket.ASSIGNEE -> "Unassigned";
                    default -> "None";
                };
        return new Html().add("?", value == null ? empty : values(project, field, issue.all(field)));
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
