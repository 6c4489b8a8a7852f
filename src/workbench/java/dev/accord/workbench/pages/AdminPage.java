package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Kind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Company company = site.company();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("Users", company.all(Kind.USER).size());
        counts.put("Groups", company.all(Kind.GROUP).size());
        counts.put("Projects", company.all(Kind.PROJECT).size());
        counts.put("Issue types", company.all(Kind.TYPE).size());
        counts.put("Custom fields", company.all(Kind.FIELD).size());
        counts.put("Screens", company.all(Kind.SCREEN).size());
        Html body = new Html().add("<h1>Administration</h1><table class=\"aui\"><tbody>");
        counts.forEach((name, count) -> body.add("<tr><th scope=\"row\">?</th><td>?</td></tr>", name, count));
        show(response, "Administration", "admin", body.add("</tbody></table>"));
    }
}
