package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Saves;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Gives an issue to somebody else, which needs no permission to edit it. */
final class AssignPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;

    AssignPage(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    /** The issue, as far as the reader may assign it, else null. */
    private Ticket ticket(HttpServletRequest request) {
        Ticket found =
                issues.visible(JiraSession.current(), parameter(request, "key")).ticket();
        return found != null
                        && site.permissions()
                                .may(JiraSession.current(), Permissions.ASSIGN, issues.project(found), found)
                ? found
                : null;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ticket ticket = ticket(request);
        if (ticket == null) {
            hidden(request, response);
        } else {
            form(response, ticket, ticket.all(Ticket.ASSIGNEE), null);
        }
    }

    private void form(HttpServletResponse response, Ticket ticket, List<String> values, String error)
            throws IOException {
        Inputs inputs = new Inputs(site, issues.project(ticket), ticket.type());
        Html body = new Html()
                .add("<section class=\"workbench-page\"><h1>Assign ?</h1>", ticket.key())
                .add("<form class=\"aui\" method=\"post\" action=\"?\">", BASE + "/secure/AssignIssue.jspa")
                .add("<input type=\"hidden\" name=\"key\" value=\"?\">", ticket.key())
                .add("?", inputs.input(Ticket.ASSIGNEE, values, error))
                .add("?</form></section>", ResolvePage.buttons("assign-issue-submit", "Assign", ticket));
        show(response, "Assign " + ticket.key(), "atl.general", body);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ticket ticket = ticket(request);
        if (ticket == null) {
            hidden(request, response);
            return;
        }
        List<String> wanted = parameters(request, Ticket.ASSIGNEE);
        String assignee = wanted.contains(Inputs.AUTOMATIC)
                ? issues.defaultAssignee(issues.project(ticket))
                : wanted.stream().findFirst().orElse(null);
        Issues.Answer answer = issues.assigning(JiraSession.current(), ticket.key(), assignee);
        if (!answer.isValid()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            form(response, ticket, wanted, String.join(" ", answer.errors().values()));
            return;
        }
        Map<String, List<String>> values = Map.of(Ticket.ASSIGNEE, assignee == null ? List.of() : List.of(assignee));
        site.saves().update(JiraSession.current(), ticket.id(), values, Saves.Event.ASSIGNED);
        response.sendRedirect(BASE + "/browse/" + ticket.key());
    }
}
