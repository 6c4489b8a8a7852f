package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.jql.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Search by JQL, by GET and by POST. */
final class SearchResources {
    private static final int USUAL = 50;
    private static final int AT_MOST = 1000;

    private final Search search;
    private final IssueJson json;

    SearchResources(Search search, IssueJson json) {
        this.search = search;
        this.json = json;
    }

    void addTo(Rest.Routes routes) {
        routes.add("GET", "/search", this::get);
        routes.add("POST", "/search", this::post);
    }

    private Answer get(Call call) {
        return find(
                call,
                call.parameter("jql", ""),
                new Page(call.number("startAt", 0), call.number("maxResults", USUAL)),
                FieldFilter.of(call.parameter("fields", null)));
    }

    private Answer post(Call call) {
        JsonNode body = call.json();
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(each -> fields.add(each.asText()));
        return find(
                call,
                body.path("jql").asText(""),
                new Page(body.path("startAt").asInt(0), body.path("maxResults").asInt(USUAL)),
                new FieldFilter(fields));
    }

    private record Page(int start, int max) {}

    private Answer find(Call call, String jql, Page page, FieldFilter fields) {
        List<Ticket> found = search.find(call.user(), jql);
        int max = Math.min(page.max, AT_MOST);
        return Answer.ok(Map.of(
                "startAt",
                page.start,
                "maxResults",
                max,
                "total",
                found.size(),
                "issues",
                found.stream()
                        .skip(page.start)
                        .limit(max)
                        .map(each -> json.issue(each, fields))
                        .toList()));
    }
}
