package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Component;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the {@code fields} of a request into values; what is not understood is refused by field, all at once. */
final class FieldsIn {
    private static final String AUTOMATIC = "-1";

    private final Site site;
    private final ProjectRow project;
    private final String type;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private FieldsIn(Site site, ProjectRow project, String type) {
        this.site = site;
        this.project = project;
        this.type = type;
    }

    /** The type is the one that the issue has; one that the request names goes before it. */
    static Map<String, List<String>> read(Site site, ProjectRow project, String type, JsonNode fields) {
        String wanted = fields.has(Ticket.TYPE) ? typeId(site, fields.get(Ticket.TYPE)) : type;
        FieldsIn in = new FieldsIn(site, project, wanted);
        fields.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("project")) {
                in.read(field.getKey(), field.getValue());
            }
        });
        if (!in.errors.isEmpty()) {
            throw new Refusal(Answer.errors(400, in.errors));
        }
        return in.values;
    }

    private static String typeId(Site site, JsonNode node) {
        return site.company().type(idOrName(node)).map(each -> each.id()).orElse("");
    }

    private static String idOrName(JsonNode node) {
        return node.has("id") ? node.get("id").asText() : node.path("name").asText();
    }

    private void read(String field, JsonNode node) {
        switch (field) {
            case Ticket.SUMMARY, Ticket.DESCRIPTION -> text(field, node);
            case Ticket.TYPE -> put(field, typeId(site, node));
            case Ticket.PRIORITY -> {
                Constant priority = Constant.of(Constant.PRIORITIES, idOrName(node));
                put(field, priority == null ? idOrName(node) : priority.id());
            }
            case Ticket.ASSIGNEE -> assignee(node);
            case Ticket.REPORTER -> put(field, userKey(node));
            case Ticket.COMPONENTS -> components(node);
            default -> custom(field, node);
        }
    }

    private void put(String field, String value) {
        values.put(field, value == null ? List.of() : List.of(value));
    }

    private void text(String field, JsonNode node) {
        if (node.isNull() || node.isTextual()) {
            put(field, node.isNull() ? null : node.asText());
        } else {
            errors.put(field, "Operation value must be a string");
        }
    }

    private void assignee(JsonNode node) {
        if (!node.path("name").asText().equals(AUTOMATIC)) {
            put(Ticket.ASSIGNEE, userKey(node));
        }
    }

    /** An unknown name stays, for the rules to refuse. */
    private String userKey(JsonNode node) {
        String given =
                node.has("key") ? node.get("key").asText() : node.path("name").asText("");
        if (node.isNull() || given.isEmpty() || node.path("name").isNull()) {
            return null;
        }
        return site.company().user(given).map(each -> each.key()).orElse(given);
    }

    private void components(JsonNode node) {
        List<String> ids = new ArrayList<>();
        for (JsonNode each : node) {
            String wanted = idOrName(each);
            ids.add(project.components().stream()
                    .filter(known -> known.name().equals(wanted) || ("" + known.id()).equals(wanted))
                    .map(Component::id)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse(wanted));
        }
        values.put(Ticket.COMPONENTS, ids);
    }

    private void custom(String id, JsonNode node) {
        FieldRow field = site.company().field(id).orElse(null);
        if (field == null) {
            errors.put(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        switch (field.kind()) {
            case TEXT -> text(id, node);
            case USER -> put(id, userKey(node));
            case SELECT -> select(field, node);
        }
    }

    private void select(FieldRow field, JsonNode node) {
        if (node.isNull()) {
            put(field.fieldId(), null);
            return;
        }
        String wanted =
                node.has("id") ? node.get("id").asText() : node.path("value").asText();
        field.context(project.id(), type).stream()
                .flatMap(context -> context.choices().stream())
                .filter(choice -> node.has("id")
                        ? ("" + choice.id()).equals(wanted)
                        : choice.value().equals(wanted))
                .findFirst()
                .ifPresentOrElse(
                        choice -> put(field.fieldId(), "" + choice.id()),
                        () -> errors.put(field.fieldId(), "Option value '" + wanted + "' is not valid"));
    }
}
