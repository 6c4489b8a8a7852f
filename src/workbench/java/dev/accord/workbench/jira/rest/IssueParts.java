package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Properties;
import dev.accord.workbench.jira.Saves;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.Tickets.Comment;
import dev.accord.workbench.jira.company.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comments, properties, watchers and transitions of an issue. */
final class IssueParts {
    private static final String RESOLVE = "21";
    private static final String REOPEN = "31";

    private final Site site;
    private final Issues issues;

    IssueParts(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    void addTo(Rest.Routes routes) {
        routes.add("GET", "/issue/*/comment", this::comments);
        routes.add("POST", "/issue/*/comment", this::say);
        routes.add("GET", "/issue/*/properties", this::properties);
        routes.add("GET", "/issue/*/properties/*", this::property);
        routes.add("PUT", "/issue/*/properties/*", this::putProperty);
        routes.add("DELETE", "/issue/*/properties/*", this::deleteProperty);
        routes.add("GET", "/issue/*/watchers", this::watchers);
        routes.add("GET", "/issue/*/transitions", this::transitions);
        routes.add("POST", "/issue/*/transitions", this::transit);
    }

    private Ticket ticket(Call call) {
        return IssueResources.ticket(issues, call);
    }

    private Ticket editable(Call call) {
        Ticket ticket = ticket(call);
        if (!site.permissions().may(call.user(), Permissions.EDIT, issues.project(ticket), ticket)) {
            throw new Refusal(Answer.error(403, "You do not have permission to edit issues in this project."));
        }
        return ticket;
    }

    private Answer comments(Call call) {
        List<Map<String, Object>> comments = site
                .tickets()
                .comments(ticket(call).id())
                .stream()
                .map(this::comment)
                .toList();
        return Answer.ok(
                Map.of("startAt", 0, "maxResults", comments.size(), "total", comments.size(), "comments", comments));
    }

    private Map<String, Object> comment(Comment comment) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", "" + comment.id());
        shape.put("author", Shapes.user(site.user(comment.author())));
        shape.put("body", comment.body());
        shape.put("created", Shapes.time(comment.at()));
        return shape;
    }

    private Answer say(Call call) {
        Ticket ticket = ticket(call);
        String text = call.json().path("body").asText("");
        if (text.isBlank()) {
            return Answer.errors(400, Map.of("comment", "Comment body can not be empty!"));
        }
        return new Answer(201, comment(site.saves().comment(call.user(), ticket.id(), text)));
    }

    private Answer properties(Call call) {
        return Answer.ok(Map.of(
                "keys",
                site.properties().all(Properties.ISSUE, ticket(call).id()).stream()
                        .map(each -> Map.of("key", each.key()))
                        .toList()));
    }

    private Answer property(Call call) {
        String key = call.part(2);
        return site.properties()
                .get(Properties.ISSUE, ticket(call).id(), key)
                .map(each -> Answer.ok(Map.of("key", key, "value", Json.read(each.value(), JsonNode.class))))
                .orElse(Answer.error(404, "The property " + key + " does not exist."));
    }

    /** Jira's own REST re-indexes after it wrote a property. */
    private Answer putProperty(Call call) {
        Ticket ticket = editable(call);
        boolean isNew = site.properties()
                .get(Properties.ISSUE, ticket.id(), call.part(2))
                .isEmpty();
        site.saves().property(ticket.id(), call.part(2), Json.write(call.json()));
        site.index().soon(ticket.id());
        return new Answer(isNew ? 201 : 200, null);
    }

    private Answer deleteProperty(Call call) {
        Ticket ticket = editable(call);
        site.saves().property(ticket.id(), call.part(2), null);
        site.index().soon(ticket.id());
        return Answer.nothing();
    }

    private Answer watchers(Call call) {
        List<Map<String, Object>> watchers = site
                .tickets()
                .watchers(ticket(call).id())
                .stream()
                .map(site::user)
                .map(Shapes::user)
                .toList();
        return Answer.ok(Map.of("watchCount", watchers.size(), "watchers", watchers));
    }

    private Answer transitions(Call call) {
        boolean done = Constant.DONE.id().equals(ticket(call).one(Ticket.STATUS));
        Map<String, Object> transition = done
                ? Map.of("id", REOPEN, "name", "Reopen", "to", Shapes.status(Constant.TO_DO))
                : Map.of("id", RESOLVE, "name", "Done", "to", Shapes.status(Constant.DONE));
        return Answer.ok(Map.of("transitions", List.of(transition)));
    }

    private Answer transit(Call call) {
        Ticket ticket = editable(call);
        JsonNode body = call.json();
        boolean done = Constant.DONE.id().equals(ticket.one(Ticket.STATUS));
        String id = body.path("transition").path("id").asText();
        if (!id.equals(done ? REOPEN : RESOLVE)) {
            return Answer.error(400, "The transition " + id + " is not valid for this issue.");
        }
        String wanted = body.path("fields").path("resolution").path("name").asText("Done");
        Constant resolution = Constant.of(Constant.RESOLUTIONS, wanted);
        if (resolution == null) {
            return Answer.errors(400, Map.of("resolution", "Resolution name '" + wanted + "' is not valid"));
        }
        site.saves()
                .update(
                        call.user(),
                        ticket.id(),
                        Map.of(
                                Ticket.STATUS,
                                List.of((done ? Constant.TO_DO : Constant.DONE).id()),
                                Ticket.RESOLUTION,
                                done ? List.of() : List.of(resolution.id())),
                        Saves.Event.UPDATED);
        return Answer.nothing();
    }
}
