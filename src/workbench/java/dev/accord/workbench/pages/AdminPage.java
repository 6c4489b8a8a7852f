package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.Team;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.User;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The first page of the administration: what there is, and at its left the plugin's menu. */
final class AdminPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    AdminPage(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.permissions().administers(JiraSession.current())) {
            hidden(request, response);
            return;
        }
        Html body = new Html().add("<section class=\"workbench-page\"><h1>Administration</h1><h2>Users</h2>");
        table(body, List.of("Name", "Username", "Groups", "Status"), people());
        body.add("<h2>Issue types</h2>");
        table(body, List.of("Name", "Description"), types());
        body.add("<h2>Custom fields</h2>");
        table(body, List.of("Name", "Type", "Contexts", "Screens"), fields());
        show(response, "Administration", "admin", body.add("</section>"));
    }

    private static void table(Html body, List<String> heads, List<List<String>> rows) {
        body.add("<div class=\"workbench-wide\"><table class=\"aui\"><thead><tr>");
        heads.forEach(each -> body.add("<th scope=\"col\">?</th>", each));
        body.add("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.add("<tr>");
            row.forEach(each -> body.add("<td>?</td>", each));
            body.add("</tr>");
        }
        body.add("</tbody></table></div>");
    }

    private List<List<String>> people() {
        Company company = site.company();
        return company.all(Kind.USER).stream()
                .map(user -> List.of(
                        user.displayName(), user.name(), groups(company, user), user.active() ? "Active" : "Inactive"))
                .toList();
    }

    private static String groups(Company company, User user) {
        return company.all(Kind.GROUP).stream()
                .filter(each -> each.members().contains(user.key()))
                .map(Team::name)
                .collect(Collectors.joining(", "));
    }

    private List<List<String>> types() {
        return site.company().all(Kind.TYPE).stream()
                .map((TypeRow each) -> List.of(each.name(), each.description() == null ? "" : each.description()))
                .toList();
    }

    private List<List<String>> fields() {
        Company company = site.company();
        return company.all(Kind.FIELD).stream()
                .map(field ->
                        List.of(field.name(), field.kind().name(), contexts(company, field), screens(company, field)))
                .toList();
    }

    private static String screens(Company company, FieldRow field) {
        return company.all(Kind.SCREEN).stream()
                .filter(each -> each.contains(field.fieldId()))
                .map(each -> each.name())
                .collect(Collectors.joining(", "));
    }

    private static String contexts(Company company, FieldRow field) {
        return field.contexts().stream()
                .map(each -> each.name() + " (" + projects(company, each) + ", "
                        + each.choices().size() + " options)")
                .collect(Collectors.joining("; "));
    }

    private static String projects(Company company, FieldContext context) {
        return context.isGlobal()
                ? "all projects"
                : context.projects().stream()
                        .map(id -> company.get(Kind.PROJECT, id)
                                .map(each -> each.key())
                                .orElse("?"))
                        .collect(Collectors.joining(", "));
    }
}
