package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Jira's first page: what waits for the reader, and what happened last. */
final class StartPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Results results;
    private final transient Site site;

    StartPage(Results results, Site site) {
        this.results = results;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html body = new Html().add("<section class=\"workbench-page\"><h1>System Dashboard</h1>");
        if (JiraSession.current() == null) {
            body.add("<p><a class=\"aui-button aui-button-primary\" href=\"?\">Log in</a></p>", BASE + "/login.jsp");
        } else {
            body.add("<h2>Assigned to me</h2>?", results.of("assignee = currentUser() AND resolution = EMPTY", 0));
        }
        body.add("<h2>Projects</h2>?</section>", ProjectPage.table(site));
        show(response, "System Dashboard", "atl.general", body);
    }
}
