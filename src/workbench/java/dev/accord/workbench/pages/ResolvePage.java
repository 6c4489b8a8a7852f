package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Constant;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Asks with which resolution an issue is done. */
final class ResolvePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Issues issues;

    ResolvePage(Issues issues) {
        this.issues = issues;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Issues.Answer found = issues.editing(JiraSession.current(), parameter(request, "key"), Map.of(), false);
        if (!found.isValid()) {
            hidden(request, response);
            return;
        }
        Html body = new Html()
                .add(
                        "<section class=\"workbench-page\"><h1>Done: ?</h1>",
                        found.ticket().key())
                .add("<form class=\"aui\" method=\"post\" action=\"?\">", BASE + "/secure/EditIssue.jspa")
                .add(
                        "<input type=\"hidden\" name=\"key\" value=\"?\">",
                        found.ticket().key())
                .add("<input type=\"hidden\" name=\"transition\" value=\"yes\">")
                .add("<div class=\"field-group\"><label for=\"resolution\">Resolution</label>")
                .add("<select class=\"select\" id=\"resolution\" name=\"resolution\">");
        Constant.RESOLUTIONS.forEach(each -> body.add("<option value=\"?\">?</option>", each.id(), each.name()));
        body.add("</select></div>?</form></section>", buttons("resolve-issue-submit", "Done", found.ticket()));
        show(response, "Done: " + found.ticket().key(), "atl.general", body);
    }

    /** What ends a form about an issue. */
    static Html buttons(String id, String label, Ticket ticket) {
        return new Html()
                .add("<div class=\"buttons-container\"><div class=\"buttons\">")
                .add("<button class=\"aui-button aui-button-primary\" id=\"?\">?</button> ", id, label)
                .add("<a class=\"cancel\" href=\"?\">Cancel</a></div></div>", BASE + "/browse/" + ticket.key());
    }
}
