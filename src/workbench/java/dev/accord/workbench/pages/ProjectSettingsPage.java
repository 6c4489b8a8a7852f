package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.plugins.WebFragments;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What a project is made of, for those who administer it, with the plugin's links. */
final class ProjectSettingsPage extends Page {
    private static final int GROUPS = 4;
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Fragments fragments;
    private final transient Sidebar sidebar;

    ProjectSettingsPage(Site site, Fragments fragments) {
        this.site = site;
        this.fragments = fragments;
        this.sidebar = new Sidebar(site, fragments);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().replace("/", "");
        ProjectRow project = site.company()
                .project(key)
                .filter(each -> ProjectPage.isVisible(site, each) && sidebar.mayAdminister(each))
                .orElse(null);
        if (project == null) {
            hidden(request, response);
            return;
        }
        Html body = new Html()
                .add("<h1>Project settings</h1>?", links(project))
                .add("<dl class=\"workbench-fields\">?</dl>", rows(project));
        show(response, "Project settings", "atl.general", sidebar.around(project, "settings", body));
    }

    private Html links(ProjectRow project) {
        Html html = new Html().add("<ul>");
        for (int group = 1; group <= GROUPS; group++) {
            String section = "atl.jira.proj.config/projectgroup" + group;
            for (WebFragments.Item item : fragments.items(section, sidebar.context(project))) {
                html.add("<li><a id=\"?\" href=\"?\">?</a></li>", item.linkId(), item.url(), item.label());
            }
        }
        return html.add("</ul>");
    }

    private Html rows(ProjectRow project) {
        Company company = site.company();
        ProjectRow.Schemes schemes = project.schemes();
        Html html = new Html();
        row(
                html,
                "Issue types",
                company.types(project).stream().map(TypeRow::name).toList());
        row(
                html,
                "Issue type scheme",
                shared(
                        project,
                        company.get(Kind.TYPES, schemes.types()).orElseThrow().name(),
                        each -> each.schemes().types() == schemes.types()));
        row(
                html,
                "Screen",
                shared(
                        project,
                        company.get(Kind.SCREEN, schemes.screen()).orElseThrow().name(),
                        each -> each.schemes().screen() == schemes.screen()));
        row(
                html,
                "Custom fields",
                company.fieldsOn(project, null).stream().map(FieldRow::name).toList());
        company.all(Kind.ROLE)
                .forEach(role -> row(html, role.name(), actors(project.roles().getOrDefault(role.name(), List.of()))));
        return html;
    }

    private List<String> shared(ProjectRow project, String name, Predicate<ProjectRow> shares) {
        String others = site.company().all(Kind.PROJECT).stream()
                .filter(each -> each.id() != project.id() && shares.test(each))
                .map(ProjectRow::key)
                .collect(Collectors.joining(", "));
        return List.of(others.isEmpty() ? name : name + " (also " + others + ")");
    }

    private List<String> actors(List<String> actors) {
        Show show = new Show(site);
        return actors.stream()
                .map(each -> each.startsWith("user:")
                        ? show.person(each.substring("user:".length()))
                        : each.substring("group:".length()))
                .toList();
    }

    private static void row(Html html, String name, List<String> values) {
        html.add("<div><dt>?:</dt><dd>?</dd></div>", name, values.isEmpty() ? "None" : String.join(", ", values));
    }
}
