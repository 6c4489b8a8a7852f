package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Component;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.plugins.WebFragments;
import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** All projects, or one with its sidebar and, at its right, Jira's page or the plugin's. */
final class ProjectPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Fragments fragments;
    private final transient Results results;
    private final transient Sidebar sidebar;

    ProjectPage(Site site, Fragments fragments, Results results) {
        this.site = site;
        this.fragments = fragments;
        this.results = results;
        this.sidebar = new Sidebar(site, fragments);
    }

    static boolean isVisible(Site site, ProjectRow project) {
        return site.permissions().may(JiraSession.current(), Permissions.BROWSE, project);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().replace("/", "");
        if (key.isEmpty()) {
            Html body = new Html().add("<section class=\"workbench-page\"><h1>Projects</h1>?</section>", table(site));
            show(response, "Projects", "atl.general", body);
            return;
        }
        ProjectRow project = site.company()
                .project(key)
                .filter(each -> isVisible(site, each))
                .orElse(null);
        if (project == null) {
            hidden(request, response);
            return;
        }
        String item = parameter(request, "selectedItem");
        String active = item.isEmpty() ? "summary" : item;
        show(response, project.name(), "atl.general", sidebar.around(project, active, content(project, active)));
    }

    /** The projects that the reader may see. */
    static Html table(Site site) {
        Html html = new Html()
                .add("<div class=\"workbench-wide\"><table class=\"aui\"><thead><tr><th scope=\"col\">Project</th>")
                .add("<th scope=\"col\">Key</th><th scope=\"col\">Lead</th></tr></thead><tbody>");
        site.company().all(Kind.PROJECT).stream()
                .filter(each -> isVisible(site, each))
                .forEach(project -> html.add(
                        "<tr><td>? <a href=\"?\">?</a></td><td>?</td><td>?</td></tr>",
                        Show.mark(project),
                        BASE + "/projects/" + project.key(),
                        project.name(),
                        project.key(),
                        new Show(site).face(project.lead())));
        return html.add("</tbody></table></div>");
    }

    private Html content(ProjectRow project, String active) {
        return switch (active) {
            case "summary" -> summary(project);
            case "issues" -> new Html()
                    .add("<h1>Issues</h1>?", results.of("project = " + project.key() + " ORDER BY updated DESC", 0));
            case "components" -> components(project);
            default -> plugin(project, active);
        };
    }

    private Html summary(ProjectRow project) {
        String open = "project = " + project.key() + " AND resolution = EMPTY";
        return new Html()
                .add("<h1>?</h1><p>?</p>", project.name(), project.description())
                .add("<dl class=\"workbench-fields\"><div><dt>Key:</dt><dd>?</dd></div>", project.key())
                .add("<div><dt>Lead:</dt><dd>?</dd></div></dl>", new Show(site).face(project.lead()))
                .add("<h2>Open issues</h2>?", results.of(open, 0));
    }

    private static Html components(ProjectRow project) {
        List<Component> components = project.components();
        Html html = new Html().add("<h1>Components</h1>");
        if (components.isEmpty()) {
            return html.add("<p>This project has no components.</p>");
        }
        html.add("<ul>");
        components.forEach(each -> html.add("<li>?</li>", each.name()));
        return html.add("</ul>");
    }

    private Html plugin(ProjectRow project, String active) {
        Html html = new Html();
        for (WebFragments.Panel panel : fragments.panels(active, sidebar.context(project))) {
            html.add("?", Html.raw(panel.html()));
        }
        return html;
    }
}
