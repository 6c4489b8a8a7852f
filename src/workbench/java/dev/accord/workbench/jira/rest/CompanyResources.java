package dev.accord.workbench.jira.rest;

import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects, types, fields, priorities, and this server. */
final class CompanyResources {
    private static final Map<String, String> SYSTEM = new LinkedHashMap<>();

    static {
        SYSTEM.put("summary", "Summary");
        SYSTEM.put("issuetype", "Issue Type");
        SYSTEM.put("project", "Project");
        SYSTEM.put("priority", "Priority");
        SYSTEM.put("status", "Status");
        SYSTEM.put("resolution", "Resolution");
        SYSTEM.put("components", "Component/s");
        SYSTEM.put("assignee", "Assignee");
        SYSTEM.put("reporter", "Reporter");
        SYSTEM.put("description", "Description");
        SYSTEM.put("created", "Created");
        SYSTEM.put("updated", "Updated");
    }

    private final Site site;

    CompanyResources(Site site) {
        this.site = site;
    }

    void addTo(Rest.Routes routes) {
        routes.add("GET", "/project", call -> Answer.ok(projects(call)));
        routes.add("GET", "/project/*", this::project);
        routes.add(
                "GET",
                "/issuetype",
                call -> Answer.ok(
                        site.company().all(Kind.TYPE).stream().map(Shapes::type).toList()));
        routes.add("GET", "/field", call -> Answer.ok(fields()));
        routes.add(
                "GET",
                "/priority",
                call -> Answer.ok(
                        Constant.PRIORITIES.stream().map(Shapes::constant).toList()));
        routes.add(
                "GET",
                "/resolution",
                call -> Answer.ok(
                        Constant.RESOLUTIONS.stream().map(Shapes::constant).toList()));
        routes.add(
                "GET",
                "/status",
                call -> Answer.ok(Constant.STATUSES.stream().map(Shapes::status).toList()));
        routes.add(
                "GET",
                "/role",
                call -> Answer.ok(
                        site.company().all(Kind.ROLE).stream().map(Shapes::role).toList()));
        routes.add("GET", "/serverInfo", this::serverInfo);
    }

    private boolean visible(Call call, ProjectRow project) {
        return site.permissions().may(call.user(), Permissions.BROWSE, project);
    }

    private List<Map<String, Object>> projects(Call call) {
        return site.company().all(Kind.PROJECT).stream()
                .filter(each -> visible(call, each))
                .map(Shapes::project)
                .toList();
    }

    private Answer project(Call call) {
        ProjectRow project = site.company()
                .project(call.part(1))
                .filter(each -> visible(call, each))
                .orElse(null);
        if (project == null) {
            return Answer.error(404, "No project could be found with key '" + call.part(1) + "'.");
        }
        Map<String, Object> shape = new LinkedHashMap<>(Shapes.project(project));
        shape.put("description", project.description());
        shape.put("lead", Shapes.user(site.user(project.lead())));
        shape.put("assigneeType", project.assigneeType() == ProjectRow.LEAD ? "PROJECT_LEAD" : "UNASSIGNED");
        shape.put(
                "issueTypes",
                site.company().types(project).stream().map(Shapes::type).toList());
        shape.put(
                "components",
                project.components().stream()
                        .map(each -> Map.of("id", "" + each.id(), "name", each.name()))
                        .toList());
        return Answer.ok(shape);
    }

    private List<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        SYSTEM.forEach((id, name) -> fields.add(Map.of("id", id, "name", name, "custom", false)));
        for (FieldRow field : site.company().all(Kind.FIELD)) {
            fields.add(Map.of(
                    "id",
                    field.fieldId(),
                    "name",
                    field.name(),
                    "custom",
                    true,
                    "clauseNames",
                    List.of("cf[" + field.id() + "]", field.name()),
                    "schema",
                    Map.of("type", type(field), "custom", field.kind().key(), "customId", field.id())));
        }
        return fields;
    }

    private static String type(FieldRow field) {
        return switch (field.kind()) {
            case SELECT -> "option";
            case TEXT -> "string";
            case USER -> "user";
        };
    }

    private Answer serverInfo(Call call) {
        String url = call.request().getRequestURL().toString();
        return Answer.ok(Map.of(
                "baseUrl",
                url.substring(0, url.indexOf("/rest/api/2")),
                "version",
                "10.3.0",
                "versionNumbers",
                List.of(10, 3, 0),
                "deploymentType",
                "Server",
                "serverTime",
                Shapes.time(site.clock().millis()),
                "serverTitle",
                "Accord workbench"));
    }
}
