package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.ProjectRow;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** An issue at its address, with what somebody says about it. */
final class IssuePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;
    private final transient Sidebar sidebar;
    private final transient IssueContent content;

    IssuePage(Site site, Issues issues, Fragments fragments) {
        this.site = site;
        this.issues = issues;
        this.sidebar = new Sidebar(site, fragments);
        this.content = new IssueContent(site, issues, fragments, sidebar);
    }

    private static String key(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    /** {@code ?content} gives what stands within the frame, which is how the page shows itself anew after an edit. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = key(request);
        if (!key.isEmpty() && site.company().project(key).isPresent()) {
            response.sendRedirect(BASE + "/projects/" + key);
            return;
        }
        Issues.Answer found = issues.visible(JiraSession.current(), key);
        if (!found.isValid()) {
            hidden(request, response);
            return;
        }
        boolean history = parameter(request, "tab").equals("history");
        Html drawn = content.draw(found.ticket(), history);
        if (request.getParameter("content") != null) {
            fragment(response, drawn);
        } else {
            show(response, title(found.ticket()), "atl.general", around(found.ticket(), drawn));
        }
    }

    private static String title(Ticket ticket) {
        return "[" + ticket.key() + "] " + ticket.one(Ticket.SUMMARY);
    }

    private Html around(Ticket ticket, Html drawn) {
        ProjectRow project = issues.project(ticket);
        Html holder = new Html().add("<div id=\"issue-content\" data-key=\"?\">?</div>", ticket.key(), drawn);
        return sidebar.around(project, "issues", holder);
    }

    /** Takes a comment. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Issues.Answer found = issues.visible(JiraSession.current(), key(request));
        if (!found.isValid() || JiraSession.current() == null) {
            hidden(request, response);
            return;
        }
        String text = parameter(request, "comment");
        if (!text.isBlank()) {
            site.saves().comment(JiraSession.current(), found.ticket().id(), text);
        }
        response.sendRedirect(BASE + "/browse/" + found.ticket().key());
    }
}
