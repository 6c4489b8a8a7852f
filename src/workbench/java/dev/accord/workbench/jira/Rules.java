package dev.accord.workbench.jira;

import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What Jira refuses, by field; the empty field is the whole issue. */
public final class Rules {
    private static final int LONGEST = 255;
    private static final Set<String> SYSTEM = Set.of(
            Ticket.SUMMARY,
            Ticket.DESCRIPTION,
            Ticket.ASSIGNEE,
            Ticket.REPORTER,
            Ticket.TYPE,
            Ticket.PRIORITY,
            Ticket.STATUS,
            Ticket.RESOLUTION,
            Ticket.COMPONENTS);

    private final Site site;

    /** A change that is asked for: by whom, of which issue, and whether fields off the screen are taken. */
    public record Asked(
            User user, ProjectRow project, Ticket before, Map<String, List<String>> values, boolean anyField) {}

    public Rules(Site site) {
        this.site = site;
    }

    public Map<String, String> creating(Asked asked) {
        if (!site.permissions().may(asked.user, Permissions.CREATE, asked.project)) {
            return Map.of("", "You do not have permission to create issues in this project.");
        }
        Map<String, String> errors = values(asked);
        if (!asked.values.containsKey(Ticket.SUMMARY)) {
            errors.put(Ticket.SUMMARY, "You must specify a summary of the issue.");
        }
        if (!asked.values.containsKey(Ticket.TYPE)) {
            errors.put(Ticket.TYPE, "issue type is required");
        }
        return errors;
    }

    public Map<String, String> editing(Asked asked) {
        if (!may(asked, Permissions.BROWSE) || !may(asked, Permissions.EDIT)) {
            return Map.of("", "You do not have permission to edit issues in this project.");
        }
        return values(asked);
    }

    /** To assign needs no permission to edit. */
    public Map<String, String> assigning(Asked asked) {
        if (!may(asked, Permissions.BROWSE) || !may(asked, Permissions.ASSIGN)) {
            return Map.of("", "You do not have permission to assign issues.");
        }
        return values(asked);
    }

    private boolean may(Asked asked, String permission) {
        return site.permissions().may(asked.user, permission, asked.project, asked.before);
    }

    private Map<String, String> values(Asked asked) {
        Map<String, String> errors = new LinkedHashMap<>();
        asked.values.forEach((field, values) -> {
            String value = values.isEmpty() ? null : values.get(0);
            Optional<String> error = SYSTEM.contains(field) ? system(asked, field, value) : custom(asked, field, value);
            error.ifPresent(sentence -> errors.put(field, sentence));
        });
        return errors;
    }

    private Optional<String> system(Asked asked, String field, String value) {
        return switch (field) {
            case Ticket.SUMMARY -> summary(value);
            case Ticket.ASSIGNEE -> assignee(asked, value);
            case Ticket.REPORTER -> refuse(site.user(value) == null, "The reporter specified is not a user.");
            case Ticket.TYPE -> refuse(
                    site.company().types(asked.project).stream()
                            .map(TypeRow::id)
                            .noneMatch(id -> id.equals(value)),
                    "The issue type selected is invalid.");
            case Ticket.PRIORITY -> refuse(
                    Constant.of(Constant.PRIORITIES, value) == null, "The priority selected is invalid.");
            case Ticket.COMPONENTS -> refuse(
                    asked.values.get(field).stream().anyMatch(id -> asked.project.components().stream()
                            .noneMatch(each -> ("" + each.id()).equals(id))),
                    "Component name '" + value + "' is not valid");
            default -> Optional.empty();
        };
    }

    private static Optional<String> summary(String value) {
        if (value == null || value.isBlank()) {
            return Optional.of("You must specify a summary of the issue.");
        }
        if (value.length() > LONGEST) {
            return Optional.of("Summary must be less than 255 characters.");
        }
        return refuse(
                value.contains("\n") || value.contains("\r"),
                "The summary is invalid because it contains newline characters.");
    }

    private Optional<String> assignee(Asked asked, String value) {
        boolean same = asked.before != null && Objects.equals(value, asked.before.one(Ticket.ASSIGNEE));
        if (same) {
            return Optional.empty();
        }
        if (!may(asked, Permissions.ASSIGN)) {
            return Optional.of("You do not have permission to assign issues.");
        }
        if (value == null) {
            return refuse(site.switches().isOn(Switch.UNASSIGNED_FORBIDDEN), "Issues must be assigned.");
        }
        User user = site.user(value);
        return refuse(
                user == null || !site.permissions().may(user, Permissions.ASSIGNABLE, asked.project, asked.before),
                "User '" + value + "' cannot be assigned issues.");
    }

    private Optional<String> custom(Asked asked, String field, String value) {
        Company company = site.company();
        Optional<FieldRow> row = company.field(field);
        boolean onScreen = company.get(Kind.SCREEN, asked.project.schemes().screen())
                .filter(screen -> screen.contains(field))
                .isPresent();
        if (row.isEmpty() || (!asked.anyField && !onScreen)) {
            return Optional.of("Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        return value == null ? Optional.empty() : custom(asked, row.get(), value);
    }

    private Optional<String> custom(Asked asked, FieldRow field, String value) {
        return switch (field.kind()) {
            case TEXT -> refuse(value.length() > LONGEST, "Operation value must be a string of at most 255 characters");
            case USER -> refuse(site.user(value) == null, "User '" + value + "' was not found in the system.");
            case SELECT -> refuse(
                    field.context(asked.project.id(), type(asked)).stream()
                            .flatMap(context -> context.choices().stream())
                            .noneMatch(choice -> !choice.disabled() && ("" + choice.id()).equals(value)),
                    "Option id '" + value + "' is not valid");
        };
    }

    private static String type(Asked asked) {
        List<String> wanted = asked.values.get(Ticket.TYPE);
        if (wanted != null && !wanted.isEmpty()) {
            return wanted.get(0);
        }
        return asked.before == null ? null : asked.before.type();
    }

    private static Optional<String> refuse(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
