package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.jql.JqlError;
import dev.accord.workbench.jira.jql.Search;
import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Search by JQL, with the result as a table. */
final class SearchPage extends Page {
    private static final int PAGE = 50;
    private static final List<String> COLUMNS =
            List.of(Ticket.TYPE, Ticket.SUMMARY, Ticket.ASSIGNEE, Ticket.PRIORITY, Ticket.STATUS, Ticket.RESOLUTION);
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;
    private final transient Search search;

    SearchPage(Site site, Issues issues, Search search) {
        this.site = site;
        this.issues = issues;
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String jql = parameter(request, "jql");
        Html body = new Html()
                .add(
                        "<section class=\"workbench-page\"><h1>Search</h1><form class=\"aui workbench-search\" method=\"get\">")
                .add(
                        "<label for=\"advanced-search\">JQL</label> <input class=\"text\" id=\"advanced-search\" name=\"jql\" value=\"?\">",
                        jql)
                .add(" <button class=\"aui-button aui-button-primary\">Search</button></form>");
        try {
            result(body, jql, start(request));
        } catch (JqlError e) {
            body.add("<div class=\"aui-message aui-message-error\"><p>?</p></div>", e.getMessage());
        }
        show(response, "Issue Navigator", "atl.general", body.add("</section>"));
    }

    private static int start(HttpServletRequest request) {
        String start = parameter(request, "startIndex");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0;
    }

    private void result(Html body, String jql, int start) {
        Show show = new Show(site);
        List<Ticket> found = search.find(JiraSession.current(), jql);
        int end = Math.min(found.size(), start + PAGE);
        body.add(
                        "<p id=\"results-count\" data-total=\"?\">? of ?</p>",
                        found.size(),
                        found.isEmpty() ? "0" : (start + 1) + "–" + end,
                        found.size())
                .add("<div class=\"workbench-wide\"><table class=\"aui\" id=\"issuetable\"><thead><tr><th>Key</th>");
        COLUMNS.forEach(column -> body.add("<th>?</th>", show.name(column)));
        body.add("</tr></thead><tbody>");
        for (Ticket ticket : found.subList(Math.min(start, end), end)) {
            ProjectRow project = issues.project(ticket);
            body.add(
                    "<tr data-issuekey=\"?\"><td><a href=\"?\">?</a></td>",
                    ticket.key(),
                    BASE + "/browse/" + ticket.key(),
                    ticket.key());
            COLUMNS.forEach(column -> body.add("<td>?</td>", show.values(project, column, ticket.all(column))));
            body.add("</tr>");
        }
        body.add("</tbody></table></div>");
        if (end < found.size()) {
            body.add("<p><a href=\"?\">Next</a></p>", BASE + "/issues/?jql=" + encoded(jql) + "&startIndex=" + end);
        }
    }
}
