package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The form for a new issue; choosing another project or type draws it anew. */
final class CreateIssuePage extends Page {
    private static final String AUTOMATIC = Inputs.AUTOMATIC;
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;

    CreateIssuePage(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(request, response, Map.of());
    }

    private List<ProjectRow> projects() {
        return site.company().all(Kind.PROJECT).stream()
                .filter(each -> site.permissions().may(JiraSession.current(), Permissions.CREATE, each))
                .toList();
    }

    private void form(HttpServletRequest request, HttpServletResponse response, Map<String, String> errors)
            throws IOException {
        List<ProjectRow> projects = projects();
        if (projects.isEmpty()) {
            hidden(request, response);
            return;
        }
        ProjectRow project = projects.stream()
                .filter(each -> each.key().equals(parameter(request, "project"))
                        || String.valueOf(each.id()).equals(parameter(request, "pid")))
                .findFirst()
                .orElse(projects.get(0));
        List<TypeRow> types = site.company().types(project);
        TypeRow type = types.stream()
                .filter(each -> each.id().equals(parameter(request, Ticket.TYPE)))
                .findFirst()
                .orElse(types.get(0));
        Html body = new Html()
                .add(
                        "<section class=\"workbench-page\"><h1>Create Issue</h1><form class=\"aui\" method=\"post\" id=\"issue-create\">");
        if (errors.containsKey("")) {
            body.add("<div class=\"aui-message aui-message-error\"><p>?</p></div>", errors.get(""));
        }
        body.add("<div class=\"field-group\"><label for=\"project\">Project</label>"
                + "<select class=\"select long-field\" id=\"project\" name=\"project\" data-redraw=\"true\">");
        projects.forEach(each -> body.add(
                each.equals(project) ? "<option value=\"?\" selected>?</option>" : "<option value=\"?\">?</option>",
                each.key(),
                each.name() + " (" + each.key() + ")"));
        body.add("</select></div>");
        Inputs inputs = new Inputs(site, project, type.id());
        List<String> fields = new ArrayList<>(inputs.fields());
        fields.remove(Ticket.TYPE);
        fields.add(0, Ticket.TYPE);
        for (String field : fields) {
            body.add("?", inputs.input(field, values(request, field, type), errors.get(field)));
        }
        body.add("<div class=\"buttons-container\"><div class=\"buttons\">"
                + "<button class=\"aui-button aui-button-primary\" id=\"issue-create-submit\">Create</button></div></div>"
                + "</form></section>");
        show(response, "Create Issue", "atl.general", body);
    }

    private static List<String> values(HttpServletRequest request, String field, TypeRow type) {
        if (field.equals(Ticket.TYPE)) {
            return List.of(type.id());
        }
        if (request.getParameter(field) != null) {
            return parameters(request, field);
        }
        return switch (field) {
            case Ticket.REPORTER -> JiraSession.current() == null
                    ? List.of()
                    : List.of(JiraSession.current().key());
            case Ticket.PRIORITY -> List.of("3");
            case Ticket.ASSIGNEE -> List.of(AUTOMATIC);
            default -> List.of();
        };
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProjectRow project =
                site.company().project(parameter(request, "project")).orElse(null);
        if (project == null) {
            hidden(request, response);
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : new Inputs(site, project, parameter(request, Ticket.TYPE)).fields()) {
            List<String> given = parameters(request, field);
            if (!given.isEmpty() && !given.contains(AUTOMATIC)) {
                values.put(field, given);
            }
        }
        Issues.Answer answer = issues.creating(JiraSession.current(), project.key(), values, false);
        if (!answer.isValid()) {
            form(request, response, answer.errors());
            return;
        }
        Ticket made = issues.create(JiraSession.current(), answer.ticket());
        response.sendRedirect(BASE + "/browse/" + made.key());
    }
}
