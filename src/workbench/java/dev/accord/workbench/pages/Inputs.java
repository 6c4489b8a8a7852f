package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Choice;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.ScreenRow;
import dev.accord.workbench.jira.company.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of a form for issues of one project and type, in the order of the project's screen. */
final class Inputs {
    /** Stands for whom the project assigns by default. */
    static final String AUTOMATIC = "-1";

    private final Site site;
    private final ProjectRow project;
    private final String type;

    Inputs(Site site, ProjectRow project, String type) {
        this.site = site;
        this.project = project;
        this.type = type;
    }

    List<String> fields() {
        Company company = site.company();
        List<String> fields = new ArrayList<>();
        for (ScreenRow.Tab tab : company.get(Kind.SCREEN, project.schemes().screen())
                .orElseThrow()
                .tabs()) {
            tab.fields().stream()
                    .filter(this::isOffered)
                    .filter(field -> Show.NAMES.containsKey(field)
                            || company.field(field)
                                    .filter(row ->
                                            row.context(project.id(), type).isPresent())
                                    .isPresent())
                    .forEach(fields::add);
        }
        return fields;
    }

    private boolean isOffered(String field) {
        return switch (field) {
            case Ticket.ASSIGNEE -> site.permissions().may(JiraSession.current(), Permissions.ASSIGN, project);
            case Ticket.COMPONENTS -> !project.components().isEmpty();
            default -> true;
        };
    }

    /** One labelled input with its values and what is wrong with them, if anything. */
    Html input(String field, List<String> values, String error) {
        Html html = new Html()
                .add("<div class=\"field-group\"><label for=\"?\">?</label>", field, new Show(site).name(field));
        Optional<FieldRow> custom = site.company().field(field);
        boolean text = custom.filter(row -> options(row) == null).isPresent() || field.equals(Ticket.SUMMARY);
        if (text) {
            html.add(
                    "<input class=\"text long-field\" type=\"text\" id=\"?\" name=\"?\" value=\"?\">",
                    field,
                    field,
                    first(values));
        } else if (field.equals(Ticket.DESCRIPTION)) {
            html.add(
                    "<textarea class=\"textarea long-field\" rows=\"6\" id=\"?\" name=\"?\">?</textarea>",
                    field,
                    field,
                    first(values));
        } else {
            select(html, field, values, custom.map(this::options).orElseGet(() -> system(field)));
        }
        if (error != null) {
            html.add("<div class=\"error\" role=\"alert\">?</div>", error);
        }
        return html.add("</div>");
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static void select(Html html, String field, List<String> values, Map<String, String> options) {
        boolean several = field.equals(Ticket.COMPONENTS);
        html.add(
                "<select class=\"?\" id=\"?\" name=\"?\"?>",
                several ? "multi-select" : "select long-field",
                field,
                field,
                Html.raw(several ? " multiple size=\"4\"" : ""));
        options.forEach((value, label) -> html.add(
                values.contains(value) || (values.isEmpty() && value.isEmpty())
                        ? "<option value=\"?\" selected>?</option>"
                        : "<option value=\"?\">?</option>",
                value,
                label));
        html.add("</select>");
    }

    /** Null where the field is a text. */
    private Map<String, String> options(FieldRow field) {
        return switch (field.kind()) {
            case TEXT -> null;
            case USER -> people("None", null);
            case SELECT -> choices(field);
        };
    }

    private Map<String, String> choices(FieldRow field) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "None");
        field.context(project.id(), type).stream()
                .flatMap(context -> context.choices().stream())
                .filter(choice -> !choice.disabled())
                .forEach((Choice choice) -> options.put("" + choice.id(), choice.value()));
        return options;
    }

    private Map<String, String> people(String none, String permission) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        site.company().all(Kind.USER).stream()
                .filter(User::active)
                .filter(each -> permission == null || site.permissions().may(each, permission, project))
                .forEach(each -> options.put(each.key(), each.displayName()));
        return options;
    }

    private Map<String, String> system(String field) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (field) {
            case Ticket.ASSIGNEE -> {
                options.put(AUTOMATIC, "Automatic");
                options.putAll(people("Unassigned", Permissions.ASSIGNABLE));
            }
            case Ticket.REPORTER -> options.putAll(people("", null));
            case Ticket.TYPE -> site.company().types(project).forEach(each -> options.put(each.id(), each.name()));
            case Ticket.PRIORITY -> Constant.PRIORITIES.forEach(each -> options.put(each.id(), each.name()));
            case Ticket.COMPONENTS -> {
                project.components().forEach(each -> options.put("" + each.id(), each.name()));
            }
            default -> throw new IllegalArgumentException("No input for " + field);
        }
        return options;
    }
}
