package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.jql.Search;
import java.io.IOException;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Which page of ours stands at which address. */
public final class JiraPages {
    private final Site site;
    private final Search search;
    private final Fragments fragments;
    private final String userCookie;

    /** The cookie is the one by which the host knows whom a browser has switched to. */
    public JiraPages(Site site, Search search, Fragments fragments, String userCookie) {
        this.site = site;
        this.search = search;
        this.fragments = fragments;
        this.userCookie = userCookie;
    }

    /** Jira's first page; here it is the list of projects. */
    private static final class First extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(Page.BASE + "/projects");
        }
    }

    public void routes(BiConsumer<String, HttpServlet> routes) {
        Issues issues = new Issues(site);
        routes.accept("", new First());
        routes.accept("/browse/*", new IssuePage(site, issues, fragments));
        routes.accept("/projects/*", new ProjectPage(site, fragments));
        routes.accept("/issues/*", new SearchPage(site, issues, search));
        routes.accept("/secure/CreateIssue.jspa", new CreateIssuePage(site, issues));
        routes.accept("/secure/EditIssue.jspa", new EditIssuePage(site, issues));
        routes.accept("/secure/SwitchUser.jspa", new SwitchUserPage(site, userCookie));
        routes.accept("/secure/admin", new AdminPage(site));
    }
}
