package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.ProjectView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.plugins.WebFragments;
import dev.accord.workbench.web.Address;
import java.util.HashMap;
import java.util.Map;

/** What stands left of the pages of a project: Jira's own links, then the plugin's. */
final class Sidebar {
    private static final String PLUGINS = "jira.project.sidebar.plugins.navigation";
    private static final String ADMINISTER = "ADMINISTER_PROJECTS";

    private final Site site;
    private final Fragments fragments;

    Sidebar(Site site, Fragments fragments) {
        this.site = site;
        this.fragments = fragments;
    }

    /** What Jira tells the plugin's conditions, links and panels about a page of the project. */
    Map<String, Object> context(ProjectRow project) {
        Map<String, Object> context = new HashMap<>();
        context.put("project", ProjectView.of(site, project));
        context.put("user", JiraSession.current());
        context.put("projectKeyEncoded", Address.encoded(project.key()));
        context.put("pathEncodedProjectKey", Address.encoded(project.key()));
        return context;
    }

    boolean mayAdminister(ProjectRow project) {
        return site.permissions().may(JiraSession.current(), ADMINISTER, project)
                || site.permissions().administers(JiraSession.current());
    }

    /** The content with the sidebar at its left; the active link is known by its id. */
    Html around(ProjectRow project, String active, Html content) {
        String home = Page.BASE + "/projects/" + Address.encoded(project.key());
        Html html = new Html()
                .add(
                        "<div class=\"workbench-columns\"><nav class=\"workbench-sidebar\" aria-label=\"?\">",
                        project.name())
                .add(
                        "<p class=\"jira-side-title\">? <a href=\"?\">?</a></p><ul>",
                        Show.mark(project),
                        home,
                        project.name());
        link(html, "summary", active, home, "page-default", "Summary");
        link(html, "issues", active, home + "?selectedItem=issues", "issues", "Issues");
        link(html, "components", active, home + "?selectedItem=components", "component", "Components");
        for (WebFragments.Item item : fragments.items(PLUGINS, context(project))) {
            link(html, item.linkId(), active, item.url(), "people-group", item.label());
        }
        if (mayAdminister(project)) {
            String settings = Page.BASE + "/plugins/servlet/project-config/" + Address.encoded(project.key());
            link(html, "settings", active, settings, "settings", "Project settings");
        }
        return html.add("</ul></nav><div class=\"workbench-main\">?</div></div>", content);
    }

    private static void link(Html html, String id, String active, String address, String icon, String label) {
        html.add(
                        "<li><a id=\"?\" href=\"?\"?>",
                        id,
                        address,
                        Html.raw(id.equals(active) ? " aria-current=\"page\"" : ""))
                .add(
                        "<span class=\"aui-icon aui-icon-small aui-iconfont-?\" aria-hidden=\"true\"></span> ?</a></li>",
                        icon,
                        label);
    }
}
