package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.jql.Search;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServlet;

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

    public void routes(BiConsumer<String, HttpServlet> routes) {
        Issues issues = new Issues(site);
        StartPage start = new StartPage(new Results(site, issues, search), site);
        routes.accept("", start);
        routes.accept("/secure/Dashboard.jspa", start);
        routes.accept("/browse/*", new IssuePage(site, issues, fragments));
        routes.accept("/projects/*", new ProjectPage(site, fragments, new Results(site, issues, search)));
        routes.accept("/issues/*", new SearchPage(new Results(site, issues, search)));
        routes.accept("/secure/CreateIssue.jspa", new CreateIssuePage(site, issues));
        // The address of a form that is filled in already, as Jira's documentation of direct links has it.
        routes.accept("/secure/CreateIssueDetails!init.jspa", new CreateIssuePage(site, issues));
        routes.accept("/secure/EditIssue.jspa", new EditIssuePage(site, issues));
        routes.accept("/secure/AssignIssue.jspa", new AssignPage(site, issues));
        routes.accept("/secure/ResolveIssue.jspa", new ResolvePage(issues));
        routes.accept("/plugins/servlet/project-config/*", new ProjectSettingsPage(site, fragments));
        SwitchUserPage people = new SwitchUserPage(site, userCookie);
        routes.accept("/secure/SwitchUser.jspa", people);
        routes.accept("/login.jsp", people);
        routes.accept("/secure/admin", new AdminPage(site));
    }
}
