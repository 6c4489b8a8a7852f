package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Saves;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Constant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The form for an issue's fields, whole or for one field, which the issue's page shows in its place. */
final class EditIssuePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;

    EditIssuePage(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Issues.Answer found = issues.editing(JiraSession.current(), parameter(request, "key"), Map.of(), false);
        if (found.isValid()) {
            form(request, response, found.ticket(), Map.of());
        } else {
            hidden(request, response);
        }
    }

    private List<String> fields(HttpServletRequest request, Ticket ticket) {
        List<String> all = new Inputs(site, issues.project(ticket), ticket.type()).fields();
        String one = parameter(request, "field");
        return one.isEmpty() ? all : all.stream().filter(one::equals).toList();
    }

    private void form(
            HttpServletRequest request, HttpServletResponse response, Ticket ticket, Map<String, String> errors)
            throws IOException {
        boolean inline = !parameter(request, "field").isEmpty();
        Html form = new Html()
                .add(
                        "<form class=\"aui\" method=\"post\" id=\"issue-edit\" action=\"?\">",
                        BASE + "/secure/EditIssue.jspa")
                .add("<input type=\"hidden\" name=\"key\" value=\"?\">", ticket.key())
                .add("<input type=\"hidden\" name=\"field\" value=\"?\">", parameter(request, "field"));
        if (errors.containsKey("")) {
            form.add("<div class=\"aui-message aui-message-error\"><p>?</p></div>", errors.get(""));
        }
        Inputs inputs = new Inputs(site, issues.project(ticket), ticket.type());
        for (String field : fields(request, ticket)) {
            List<String> held = request.getMethod().equals("POST") ? parameters(request, field) : ticket.all(field);
            form.add("?", inputs.input(field, held, errors.get(field)));
        }
        form.add("<div class=\"buttons-container\"><div class=\"buttons\">"
                + "<button class=\"aui-button aui-button-primary\" id=\"issue-edit-submit\">Update</button> ");
        form.add("<a class=\"cancel\" href=\"?\">Cancel</a></div></div></form>", BASE + "/browse/" + ticket.key());
        if (inline) {
            fragment(response, form);
        } else {
            Html body = new Html()
                    .add("<section class=\"workbench-page\"><h1>Edit Issue ?</h1>?</section>", ticket.key(), form);
            show(response, "Edit " + ticket.key(), "atl.general", body);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = parameter(request, "key");
        Issues.Answer found = issues.visible(JiraSession.current(), key);
        if (!found.isValid()) {
            hidden(request, response);
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : fields(request, found.ticket())) {
            List<String> wanted = wanted(request, found.ticket(), field);
            if (!wanted.equals(found.ticket().all(field))) {
                values.put(field, wanted);
            }
        }
        change(request, found.ticket(), values);
        Issues.Answer answer = issues.editing(JiraSession.current(), key, values, false);
        if (!answer.isValid()) {
            response.setStatus(400);
            form(request, response, found.ticket(), answer.errors());
            return;
        }
        site.saves().update(JiraSession.current(), found.ticket().id(), values, Saves.Event.UPDATED);
        response.sendRedirect(BASE + "/browse/" + key);
    }

    private List<String> wanted(HttpServletRequest request, Ticket ticket, String field) {
        List<String> given = parameters(request, field);
        if (!field.equals(Ticket.ASSIGNEE) || !given.contains(Inputs.AUTOMATIC)) {
            return given;
        }
        String assignee = issues.defaultAssignee(issues.project(ticket));
        return assignee == null ? List.of() : List.of(assignee);
    }

    /** "Done" and "Reopen" change the status and nothing else. */
    private static void change(HttpServletRequest request, Ticket ticket, Map<String, List<String>> values) {
        if (parameter(request, "transition").isEmpty()) {
            return;
        }
        boolean done = Constant.DONE.id().equals(ticket.one(Ticket.STATUS));
        Constant chosen = Constant.of(Constant.RESOLUTIONS, parameter(request, Ticket.RESOLUTION));
        Constant resolution = chosen == null ? Constant.RESOLUTIONS.get(0) : chosen;
        values.clear();
        values.put(Ticket.STATUS, List.of((done ? Constant.TO_DO : Constant.DONE).id()));
        values.put(Ticket.RESOLUTION, done ? List.of() : List.of(resolution.id()));
    }
}
