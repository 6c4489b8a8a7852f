package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.jql.JqlError;
import dev.accord.workbench.jira.jql.Search;
import dev.accord.workbench.web.Address;
import java.util.List;

/** What a search finds, as a table. */
final class Results {
    private static final int PAGE = 50;
    private static final List<String> COLUMNS = List.of(
            Ticket.TYPE,
            Ticket.SUMMARY,
            Ticket.ASSIGNEE,
            Ticket.REPORTER,
            Ticket.PRIORITY,
            Ticket.STATUS,
            Ticket.RESOLUTION);

    private final Issues issues;
    private final Search search;
    private final Show show;

    Results(Site site, Issues issues, Search search) {
        this.issues = issues;
        this.search = search;
        this.show = new Show(site);
    }

    /** The table, or the sentence that says what is wrong with the query. */
    Html of(String jql, int start) {
        try {
            return table(jql, search.find(JiraSession.current(), jql), start);
        } catch (JqlError e) {
            return new Html().add("<div class=\"aui-message aui-message-error\"><p>?</p></div>", e.getMessage());
        }
    }

    private Html table(String jql, List<Ticket> found, int start) {
        int end = Math.min(found.size(), start + PAGE);
        Html html = new Html()
                .add(
                        "<p id=\"results-count\" data-total=\"?\">? of ?</p>",
                        found.size(),
                        found.isEmpty() ? "0" : (start + 1) + "\u2013" + end,
                        found.size())
                .add("<div class=\"workbench-wide\"><table class=\"aui\" id=\"issuetable\"><thead><tr>")
                .add("<th scope=\"col\">Key</th>");
        COLUMNS.forEach(column -> html.add("<th scope=\"col\">?</th>", show.name(column)));
        html.add("<th scope=\"col\">Updated</th></tr></thead><tbody>");
        found.subList(Math.min(start, end), end).forEach(each -> row(html, each));
        html.add("</tbody></table></div>");
        String address = Page.BASE + "/issues/?jql=" + Address.encoded(jql) + "&startIndex=";
        if (start > 0) {
            html.add("<a href=\"?\">Previous</a> ", address + Math.max(0, start - PAGE));
        }
        if (end < found.size()) {
            html.add("<a href=\"?\">Next</a>", address + end);
        }
        return html;
    }

    private void row(Html html, Ticket ticket) {
        ProjectRow project = issues.project(ticket);
        String address = Page.BASE + "/browse/" + ticket.key();
        html.add("<tr data-issuekey=\"?\"><td><a href=\"?\">?</a></td>", ticket.key(), address, ticket.key());
        for (String column : COLUMNS) {
            Html value = show.value(project, ticket, column);
            html.add(
                    column.equals(Ticket.SUMMARY) ? "<td><a href=\"?\">?</a></td>" : "<td>?</td>",
                    column.equals(Ticket.SUMMARY) ? new Object[] {address, value} : new Object[] {value});
        }
        html.add("<td>?</td></tr>", Show.time(ticket.times().updated()));
    }
}
