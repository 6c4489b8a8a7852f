package dev.accord.workbench.jira.rest;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.Tickets;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldKind;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues as Jira's REST shows them. */
final class IssueJson {
    private final Site site;
    private final Issues issues;

    IssueJson(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    Map<String, Object> reference(Ticket ticket) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", "" + ticket.id());
        shape.put("key", ticket.key());
        return shape;
    }

    /** With the fields that are asked for; nothing asked is all of them. */
    Map<String, Object> issue(Ticket ticket, FieldFilter filter) {
        Map<String, Object> shape = reference(ticket);
        Map<String, Object> fields = fields(ticket);
        fields.keySet().removeIf(field -> !filter.wants(field));
        shape.put("fields", fields);
        return shape;
    }

    private Map<String, Object> fields(Ticket ticket) {
        Company company = site.company();
        ProjectRow project = issues.project(ticket);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", ticket.one(Ticket.SUMMARY));
        fields.put("description", ticket.one(Ticket.DESCRIPTION));
        fields.put("project", Shapes.project(project));
        fields.put(
                "issuetype",
                company.get(Kind.TYPE, ticket.type()).map(Shapes::type).orElse(null));
        fields.put("status", Shapes.status(Constant.of(Constant.STATUSES, ticket.one(Ticket.STATUS))));
        fields.put("priority", Shapes.constant(Constant.of(Constant.PRIORITIES, ticket.one(Ticket.PRIORITY))));
        fields.put("resolution", Shapes.constant(Constant.of(Constant.RESOLUTIONS, ticket.one(Ticket.RESOLUTION))));
        fields.put("assignee", Shapes.user(site.user(ticket.one(Ticket.ASSIGNEE))));
        fields.put("reporter", Shapes.user(site.user(ticket.one(Ticket.REPORTER))));
        fields.put("creator", Shapes.user(site.user(ticket.creator())));
        fields.put("created", Shapes.time(ticket.times().created()));
        fields.put("updated", Shapes.time(ticket.times().updated()));
        Long resolved = ticket.times().resolved();
        fields.put("resolutiondate", resolved == null ? null : Shapes.time(resolved));
        fields.put("components", components(project, ticket));
        for (FieldRow field : company.all(Kind.FIELD)) {
            if (field.context(project.id(), ticket.type()).isPresent()) {
                fields.put(field.fieldId(), custom(field, ticket.one(field.fieldId())));
            }
        }
        return fields;
    }

    private static List<Map<String, Object>> components(ProjectRow project, Ticket ticket) {
        return project.components().stream()
                .filter(each -> ticket.all(Ticket.COMPONENTS).contains("" + each.id()))
                .map(each -> Map.<String, Object>of("id", "" + each.id(), "name", each.name()))
                .toList();
    }

    private Object custom(FieldRow field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> value;
            case USER -> Shapes.user(site.user(value));
            case SELECT -> field.choice(Long.parseLong(value))
                    .map(choice ->
                            Map.of("id", "" + choice.id(), "value", choice.value(), "disabled", choice.disabled()))
                    .orElse(null);
        };
    }

    Map<String, Object> changes(Ticket ticket) {
        List<Map<String, Object>> histories = new ArrayList<>();
        for (Tickets.Save save : site.tickets().history(ticket.id())) {
            Map<String, Object> history = new LinkedHashMap<>();
            history.put("author", Shapes.user(site.user(save.author())));
            history.put("created", Shapes.time(save.at()));
            history.put("items", save.changes().stream().map(this::item).toList());
            histories.add(history);
        }
        return Map.of("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private Map<String, Object> item(Ticket.Change change) {
        FieldRow custom = site.company().field(change.field()).orElse(null);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("field", custom == null ? change.field() : custom.name());
        item.put("fieldtype", custom == null ? "jira" : "custom");
        item.put("from", change.from());
        item.put("fromString", named(change.field(), custom, change.from()));
        item.put("to", change.to());
        item.put("toString", named(change.field(), custom, change.to()));
        return item;
    }

    private String named(String field, FieldRow custom, String value) {
        if (value == null) {
            return null;
        }
        if (custom != null) {
            return custom.kind() == FieldKind.SELECT
                    ? custom.choice(Long.parseLong(value))
                            .map(each -> each.value())
                            .orElse(value)
                    : value;
        }
        return switch (field) {
            case Ticket.ASSIGNEE, Ticket.REPORTER -> site.company()
                    .user(value)
                    .map(each -> each.displayName())
                    .orElse(value);
            case Ticket.STATUS -> Constant.of(Constant.STATUSES, value).name();
            case Ticket.RESOLUTION -> Constant.of(Constant.RESOLUTIONS, value).name();
            case Ticket.PRIORITY -> Constant.of(Constant.PRIORITIES, value).name();
            case Ticket.TYPE -> site.company()
                    .type(value)
                    .map(each -> each.name())
                    .orElse(value);
            default -> value;
        };
    }
}
