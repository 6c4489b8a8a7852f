package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.ProjectView;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.Tickets;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.plugins.WebFragments;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** An issue with its fields, comments, history, and the plugin's panels at its right. */
final class IssuePage extends Page {
    private static final String PANELS = "atl.jira.view.issue.right.context";
    private static final Set<String> APART =
            Set.of(Ticket.SUMMARY, Ticket.DESCRIPTION, Ticket.ASSIGNEE, Ticket.REPORTER);
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient Issues issues;
    private final transient Fragments fragments;
    private final transient Show show;

    IssuePage(Site site, Issues issues, Fragments fragments) {
        this.site = site;
        this.issues = issues;
        this.fragments = fragments;
        this.show = new Show(site);
    }

    /** {@code ?content} gives what stands within the frame, which is how the page shows itself anew after an edit. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!key.isEmpty() && site.company().project(key).isPresent()) {
            response.sendRedirect(BASE + "/projects/" + key);
            return;
        }
        Issues.Answer found = issues.visible(JiraSession.current(), key);
        if (!found.isValid()) {
            hidden(request, response);
        } else if (request.getParameter("content") != null) {
            fragment(response, content(found.ticket()));
        } else {
            Html body =
                    new Html().add("<div id=\"issue-content\" data-key=\"?\">?</div>", key, content(found.ticket()));
            show(response, "[" + key + "] " + found.ticket().one(Ticket.SUMMARY), "atl.general", body);
        }
    }

    private Html content(Ticket ticket) {
        ProjectRow project = issues.project(ticket);
        boolean editable = site.permissions().may(JiraSession.current(), Permissions.EDIT, project, ticket);
        Html html = new Html()
                .add("<header class=\"workbench-issue-header\"><ol class=\"aui-nav aui-nav-breadcrumbs\">")
                .add("<li><a href=\"?\">?</a></li>", BASE + "/projects/" + project.key(), project.name())
                .add("<li><a href=\"?\" id=\"key-val\">?</a></li></ol>", BASE + "/browse/" + ticket.key(), ticket.key())
                .add("<h1 id=\"summary-val\">?</h1>", ticket.one(Ticket.SUMMARY));
        if (editable) {
            buttons(html, ticket);
        }
        return html.add("</header><div class=\"workbench-issue\"><div class=\"workbench-issue-main\">")
                .add("?", details(project, ticket, editable))
                .add("?", activity(project, ticket))
                .add("</div><div class=\"workbench-issue-side\" id=\"viewissuesidebar\">")
                .add("?", people(project, ticket, editable))
                .add("?", panels(project, ticket))
                .add("</div></div>");
    }

    private static void buttons(Html html, Ticket ticket) {
        boolean done = Constant.DONE.id().equals(ticket.one(Ticket.STATUS));
        html.add("<form class=\"aui-buttons\" method=\"post\" action=\"?\">", BASE + "/secure/EditIssue.jspa")
                .add("<input type=\"hidden\" name=\"key\" value=\"?\">", ticket.key())
                .add(
                        "<a class=\"aui-button\" id=\"edit-issue\" href=\"?\">Edit</a>",
                        BASE + "/secure/EditIssue.jspa?key=" + ticket.key())
                .add(
                        "<button class=\"aui-button\" name=\"transition\" value=\"yes\">?</button></form>",
                        done ? "Reopen" : "Done");
    }

    private static Html module(String id, String title, Html content) {
        return new Html()
                .add(
                        "<section class=\"module\" id=\"?\"><header class=\"mod-header\"><h2 class=\"toggle-title\">?</h2>",
                        id,
                        title)
                .add("</header><div class=\"mod-content\">?</div></section>", content);
    }

    private Html details(ProjectRow project, Ticket ticket, boolean editable) {
        Html list = new Html().add("<dl class=\"workbench-fields\">");
        for (String field : new Inputs(site, project, ticket.type()).fields()) {
            if (!APART.contains(field)) {
                row(list, project, ticket, field, editable);
            }
        }
        row(list, project, ticket, Ticket.STATUS, false);
        row(list, project, ticket, Ticket.RESOLUTION, false);
        list.add("</dl>");
        Html description = new Html()
                .add(
                        "<div class=\"workbench-text\" id=\"description-val\">?</div>",
                        orNone(ticket.one(Ticket.DESCRIPTION)));
        return new Html()
                .add("?", module("details-module", "Details", list))
                .add("?", module("descriptionmodule", "Description", description));
    }

    private static String orNone(String text) {
        return text == null ? "None" : text;
    }

    private void row(Html list, ProjectRow project, Ticket ticket, String field, boolean editable) {
        String value = show.values(project, field, ticket.all(field));
        String empty =
                switch (field) {
                    case Ticket.RESOLUTION -> "Unresolved";
                    case Ticket.ASSIGNEE -> "Unassigned";
                    default -> "None";
                };
        list.add(
                "<dt>?</dt><dd data-field=\"?\"><span id=\"?\">?</span>",
                show.name(field),
                field,
                field + "-val",
                value.isEmpty() ? empty : value);
        if (editable) {
            list.add(
                    " <button type=\"button\" class=\"aui-button aui-button-link workbench-edit\" aria-label=\"?\">Edit</button>",
                    "Edit " + show.name(field));
        }
        list.add("</dd>");
    }

    private Html people(ProjectRow project, Ticket ticket, boolean editable) {
        Html list = new Html().add("<dl class=\"workbench-fields\">");
        row(list, project, ticket, Ticket.ASSIGNEE, editable);
        row(list, project, ticket, Ticket.REPORTER, editable);
        list.add("<dt>Watchers</dt><dd id=\"watchers-val\">?</dd>", watchers(ticket))
                .add("<dt>Created</dt><dd>?</dd>", Show.time(ticket.times().created()))
                .add("<dt>Updated</dt><dd>?</dd></dl>", Show.time(ticket.times().updated()));
        return module("peoplemodule", "People", list);
    }

    private String watchers(Ticket ticket) {
        List<String> names =
                site.tickets().watchers(ticket.id()).stream().map(show::person).toList();
        return names.isEmpty() ? "None" : String.join(", ", names);
    }

    private Html panels(ProjectRow project, Ticket ticket) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", site.mutable(ticket));
        context.put("project", ProjectView.of(site, project));
        context.put("user", JiraSession.current());
        Html html = new Html();
        for (WebFragments.Panel panel : fragments.panels(PANELS, context)) {
            html.add("?", module(panel.key(), panel.label(), Html.raw(panel.html())));
        }
        return html;
    }

    private Html activity(ProjectRow project, Ticket ticket) {
        Html comments = new Html();
        for (Tickets.Comment comment : site.tickets().comments(ticket.id())) {
            comments.add("<p><strong>?</strong> ?</p>", show.person(comment.author()), Show.time(comment.at()))
                    .add("<div class=\"workbench-text\">?</div>", comment.body());
        }
        Html history = new Html();
        for (Tickets.Save save : site.tickets().history(ticket.id())) {
            String who = save.author() == null ? "Anonymous" : show.person(save.author());
            history.add("<p><strong>?</strong> ?</p><table class=\"aui\"><thead>", who, Show.time(save.at()))
                    .add("<tr><th>Field</th><th>Original Value</th><th>New Value</th></tr></thead><tbody>");
            for (Ticket.Change change : save.changes()) {
                history.add(
                        "<tr><td>?</td><td>?</td><td>?</td></tr>",
                        show.name(change.field()),
                        shown(project, change.field(), change.from()),
                        shown(project, change.field(), change.to()));
            }
            history.add("</tbody></table>");
        }
        return new Html()
                .add("?", module("commentmodule", "Comments", comments))
                .add("?", module("historymodule", "History", history));
    }

    private String shown(ProjectRow project, String field, String value) {
        return value == null ? "" : show.values(project, field, List.of(value));
    }
}
