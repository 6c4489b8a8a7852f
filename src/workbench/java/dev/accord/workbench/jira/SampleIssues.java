package dev.accord.workbench.jira;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files the issues of the sample company, each as the one who reports it, so that rules and events apply. */
final class SampleIssues {
    private final Site site;
    private final Issues issues;

    SampleIssues(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    void file(List<JsonNode> all) {
        User before = JiraSession.current();
        try {
            all.forEach(this::file);
        } finally {
            JiraSession.become(before);
        }
    }

    private void file(JsonNode issue) {
        User reporter = site.user(issue.get("reporter").asText());
        JiraSession.become(reporter);
        Issues.Answer answer = issues.creating(reporter, issue.get("project").asText(), values(issue), false);
        if (!answer.isValid()) {
            throw new IllegalStateException(issue.get("summary") + ": " + answer.errors());
        }
        Ticket filed = issues.create(reporter, answer.ticket());
        if (issue.has("resolution")) {
            Constant resolution =
                    Constant.of(Constant.RESOLUTIONS, issue.get("resolution").asText());
            site.saves()
                    .update(
                            reporter,
                            filed.id(),
                            Map.of(
                                    Ticket.STATUS, List.of(Constant.DONE.id()),
                                    Ticket.RESOLUTION, List.of(resolution.id())),
                            Saves.Event.UPDATED);
        }
    }

    private Map<String, List<String>> values(JsonNode issue) {
        Company company = site.company();
        ProjectRow project = company.project(issue.get("project").asText()).orElseThrow();
        String type = company.type(issue.get("type").asText()).orElseThrow().id();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(Ticket.TYPE, List.of(type));
        values.put(Ticket.SUMMARY, List.of(issue.get("summary").asText()));
        String priority = issue.get("priority").asText();
        values.put(
                Ticket.PRIORITY,
                List.of(Constant.of(Constant.PRIORITIES, priority).id()));
        for (String[] field : new String[][] {{"application", "Application"}, {"part", "Affected part"}}) {
            String wanted = issue.path(field[0]).asText("");
            company.fieldsOn(project, type).stream()
                    .filter(row ->
                            row.name().equals(field[1]) && !issue.path(field[0]).isNull())
                    .forEach(row -> values.put(row.fieldId(), List.of(option(row, project, wanted))));
        }
        return values;
    }

    private static String option(FieldRow field, ProjectRow project, String value) {
        return field.context(project.id(), null).orElseThrow().choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> "" + choice.id())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field.name() + " has no " + value));
    }
}
