package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.ProjectView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.plugins.WebFragments;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** All projects, or one with its sidebar. */
final class ProjectPage extends Page {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Fragments fragments;

    ProjectPage(Site site, Fragments fragments) {
        this.site = site;
        this.fragments = fragments;
    }

    private boolean visible(ProjectRow project) {
        return site.permissions().may(JiraSession.current(), Permissions.BROWSE, project);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().replace("/", "");
        if (key.isEmpty()) {
            all(response);
            return;
        }
        ProjectRow project = site.company().project(key).filter(this::visible).orElse(null);
        if (project == null) {
            hidden(request, response);
        } else {
            one(response, project);
        }
    }

    private void all(HttpServletResponse response) throws IOException {
        Html body = new Html()
                .add(
                        "<section class=\"workbench-page\"><h1>Projects</h1><div class=\"workbench-wide\"><table class=\"aui\">")
                .add("<thead><tr><th>Project</th><th>Key</th><th>Lead</th></tr></thead><tbody>");
        site.company().all(Kind.PROJECT).stream()
                .filter(this::visible)
                .forEach(project -> body.add(
                        "<tr><td><a href=\"?\">?</a></td><td>?</td><td>?</td></tr>",
                        BASE + "/projects/" + project.key(),
                        project.name(),
                        project.key(),
                        new Show(site).person(project.lead())));
        show(response, "Projects", "atl.general", body.add("</tbody></table></div></section>"));
    }

    private void one(HttpServletResponse response, ProjectRow project) throws IOException {
        String search = BASE + "/issues/?jql=" + encoded("project = " + project.key() + " AND resolution = EMPTY");
        Html body = new Html()
                .add(
                        "<div class=\"workbench-columns\"><nav class=\"workbench-sidebar\" aria-label=\"?\"><ul>",
                        project.name())
                .add("<li><a href=\"?\">Summary</a></li>", BASE + "/projects/" + project.key())
                .add("<li><a href=\"?\">Issues</a></li>", search);
        Map<String, Object> context = new HashMap<>();
        context.put("project", ProjectView.of(site, project));
        context.put("user", JiraSession.current());
        for (WebFragments.Item item : fragments.items(SIDEBAR, context)) {
            body.add("<li><a id=\"?\" href=\"?\">?</a></li>", item.linkId(), item.url(), item.label());
        }
        body.add(
                        "</ul></nav><section class=\"workbench-main\"><h1>?</h1><p>?</p>",
                        project.name(),
                        project.description())
                .add("<dl class=\"workbench-fields\"><dt>Key</dt><dd>?</dd>", project.key())
                .add("<dt>Lead</dt><dd>?</dd></dl></section></div>", new Show(site).person(project.lead()));
        show(response, project.name(), "atl.general", body);
    }
}
