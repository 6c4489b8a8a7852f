package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Saves;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.List;
import java.util.Map;

/** Create, get, edit, assign and delete issues. */
final class IssueResources {
    private final Site site;
    private final Issues issues;
    private final IssueJson json;

    IssueResources(Site site, Issues issues, IssueJson json) {
        this.site = site;
        this.issues = issues;
        this.json = json;
    }

    void addTo(Rest.Routes routes) {
        routes.add("POST", "/issue", this::create);
        routes.add("GET", "/issue/*", this::get);
        routes.add("PUT", "/issue/*", this::edit);
        routes.add("DELETE", "/issue/*", this::delete);
        routes.add("PUT", "/issue/*/assignee", this::assign);
    }

    private Answer create(Call call) {
        JsonNode fields = fields(call.json());
        JsonNode wanted = fields.path("project");
        String idOrKey = wanted.has("id")
                ? wanted.get("id").asText()
                : wanted.path("key").asText();
        ProjectRow project = site.company()
                .project(idOrKey)
                .filter(each -> site.permissions().may(call.user(), Permissions.BROWSE, each))
                .orElseThrow(() -> new Refusal(Answer.errors(400, Map.of("project", "valid project is required"))));
        Map<String, List<String>> values = FieldsIn.read(site, project, null, fields);
        Issues.Answer answer = issues.creating(call.user(), project.key(), values, false);
        if (!answer.isValid()) {
            return Answer.errors(call.user() == null ? 401 : 400, answer.errors());
        }
        return new Answer(201, json.reference(issues.create(call.user(), answer.ticket())));
    }

    private static JsonNode fields(JsonNode body) {
        if (!body.path("update").isEmpty()) {
            throw new Refusal(Answer.error(400, "The workbench takes 'fields' only, no 'update'."));
        }
        return body.path("fields");
    }

    private Answer get(Call call) {
        Ticket ticket = ticket(issues, call);
        Map<String, Object> shape = json.issue(ticket, FieldFilter.of(call.parameter("fields", null)));
        if (call.parameter("expand", "").contains("changelog")) {
            shape.put("changelog", json.changes(ticket));
        }
        return Answer.ok(shape);
    }

    /** The issue that the first part of the path names, as far as the caller may see it. */
    static Ticket ticket(Issues issues, Call call) {
        Issues.Answer found = issues.visible(call.user(), call.part(1));
        if (found.ticket() == null) {
            throw new Refusal(
                    call.user() == null
                            ? Answer.error(
                                    401, "You do not have the permission to see the specified issue. Login Required")
                            : Answer.errors(404, found.errors()));
        }
        return found.ticket();
    }

    private Answer edit(Call call) {
        Ticket ticket = ticket(issues, call);
        Map<String, List<String>> values =
                FieldsIn.read(site, issues.project(ticket), ticket.type(), fields(call.json()));
        return save(call, issues.editing(call.user(), ticket.key(), values, false), values, Saves.Event.UPDATED);
    }

    /** Minus one is whom the project assigns by default. */
    private Answer assign(Call call) {
        Ticket ticket = ticket(issues, call);
        JsonNode wanted = Json.MAPPER.createObjectNode().set(Ticket.ASSIGNEE, call.json());
        Map<String, List<String>> read = FieldsIn.read(site, issues.project(ticket), ticket.type(), wanted);
        String assignee = read.containsKey(Ticket.ASSIGNEE)
                ? read.get(Ticket.ASSIGNEE).stream().findFirst().orElse(null)
                : issues.defaultAssignee(issues.project(ticket));
        Map<String, List<String>> values = Map.of(Ticket.ASSIGNEE, assignee == null ? List.of() : List.of(assignee));
        return save(call, issues.assigning(call.user(), ticket.key(), assignee), values, Saves.Event.ASSIGNED);
    }

    private Answer save(Call call, Issues.Answer answer, Map<String, List<String>> values, Saves.Event event) {
        if (!answer.isValid()) {
            return Answer.errors(status(call, answer), answer.errors());
        }
        site.saves().update(call.user(), answer.ticket().id(), values, event);
        return Answer.nothing();
    }

    private static int status(Call call, Issues.Answer answer) {
        if (!answer.errors().containsKey("")) {
            return 400;
        }
        return call.user() == null ? 401 : 403;
    }

    private Answer delete(Call call) {
        Ticket ticket = ticket(issues, call);
        if (!site.permissions().may(call.user(), Permissions.DELETE, issues.project(ticket), ticket)) {
            return Answer.error(403, "You do not have permission to delete issues in this project.");
        }
        site.saves().delete(call.user(), ticket);
        return Answer.nothing();
    }
}
