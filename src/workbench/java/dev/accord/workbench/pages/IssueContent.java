package dev.accord.workbench.pages;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.plugins.WebFragments;
import dev.accord.workbench.web.Address;
import java.util.Map;
import java.util.Set;

/** Draws an issue: its head, what can be done, its fields, and the plugin's panels at the right. */
final class IssueContent {
    private static final String PANELS = "atl.jira.view.issue.right.context";
    private static final Set<String> APART =
            Set.of(Ticket.SUMMARY, Ticket.DESCRIPTION, Ticket.ASSIGNEE, Ticket.REPORTER);

    private final Site site;
    private final Issues issues;
    private final Fragments fragments;
    private final Sidebar sidebar;
    private final Show show;

    /** The issue with its project, and whether the reader may edit it. */
    private record Seen(ProjectRow project, Ticket ticket, boolean editable) {}

    IssueContent(Site site, Issues issues, Fragments fragments, Sidebar sidebar) {
        this.site = site;
        this.issues = issues;
        this.fragments = fragments;
        this.sidebar = sidebar;
        this.show = new Show(site);
    }

    Html draw(Ticket ticket, boolean history) {
        ProjectRow project = issues.project(ticket);
        Seen seen = new Seen(project, ticket, may(Permissions.EDIT, project, ticket));
        return new Html()
                .add("<header class=\"workbench-issue-header\">?<div>", Show.mark(project))
                .add("<ol class=\"aui-nav aui-nav-breadcrumbs\">")
                .add("<li><a href=\"?\">?</a></li>", Page.BASE + "/projects/" + project.key(), project.name())
                .add("<li><a href=\"?\" id=\"key-val\">?</a></li></ol>", address(ticket), ticket.key())
                .add("<h1 data-field=\"summary\">?</h1></div></header>", value(seen, Ticket.SUMMARY))
                .add("?<div class=\"workbench-issue\"><div class=\"workbench-issue-main\">", buttons(seen))
                .add("?", details(seen))
                .add("?", new Activity(site, show).draw(project, ticket, history))
                .add("</div><div class=\"workbench-issue-side\" id=\"viewissuesidebar\">?", people(seen))
                .add("??</div></div>", panels(seen), dates(ticket));
    }

    private boolean may(String permission, ProjectRow project, Ticket ticket) {
        return site.permissions().may(JiraSession.current(), permission, project, ticket);
    }

    private static String address(Ticket ticket) {
        return Page.BASE + "/browse/" + ticket.key();
    }

    private Html buttons(Seen seen) {
        String key = "?key=" + Address.encoded(seen.ticket.key());
        Html html = new Html().add("<div class=\"workbench-buttons\">");
        if (seen.editable) {
            button(html, "edit-issue", Page.BASE + "/secure/EditIssue.jspa" + key, "Edit");
        }
        if (JiraSession.current() != null) {
            button(html, "comment-issue", "#comment", "Comment");
        }
        if (may(Permissions.ASSIGN, seen.project, seen.ticket)) {
            button(html, "assign-issue", Page.BASE + "/secure/AssignIssue.jspa" + key, "Assign");
        }
        if (seen.editable && Constant.DONE.id().equals(seen.ticket.one(Ticket.STATUS))) {
            html.add("<form method=\"post\" action=\"?\">", Page.BASE + "/secure/EditIssue.jspa")
                    .add("<input type=\"hidden\" name=\"key\" value=\"?\">", seen.ticket.key())
                    .add(
                            "<button class=\"aui-button\" id=\"reopen-issue\" name=\"transition\" value=\"yes\">Reopen</button></form>");
        } else if (seen.editable) {
            button(html, "resolve-issue", Page.BASE + "/secure/ResolveIssue.jspa" + key, "Done");
        }
        return html.add("</div>");
    }

    private static void button(Html html, String id, String address, String label) {
        html.add("<a class=\"aui-button\" id=\"?\" href=\"?\">?</a>", id, address, label);
    }

    static Html module(String id, String title, Html content) {
        return new Html()
                .add(
                        "<section class=\"module\" id=\"?\"><header class=\"mod-header\"><h2 class=\"toggle-title\">?</h2>",
                        id,
                        title)
                .add("</header><div class=\"mod-content\">?</div></section>", content);
    }

    private Html details(Seen seen) {
        Html list = new Html().add("<dl class=\"workbench-fields workbench-two\">");
        for (String field : new Inputs(site, seen.project, seen.ticket.type()).fields()) {
            if (!APART.contains(field)) {
                row(list, seen, field);
            }
        }
        Seen asItIs = new Seen(seen.project, seen.ticket, false);
        row(list, asItIs, Ticket.STATUS);
        row(list, asItIs, Ticket.RESOLUTION);
        Html description = new Html()
                .add(
                        "<div class=\"workbench-text\" data-field=\"description\">?</div>",
                        value(seen, Ticket.DESCRIPTION));
        return new Html()
                .add("?", module("details-module", "Details", list.add("</dl>")))
                .add("?", module("descriptionmodule", "Description", description));
    }

    private void row(Html list, Seen seen, String field) {
        list.add("<div><dt>?:</dt><dd data-field=\"?\">?</dd></div>", show.name(field), field, value(seen, field));
    }

    /** The value, and the button that turns it into a form where the reader may edit. */
    private Html value(Seen seen, String field) {
        Html html = new Html()
                .add(
                        "<span class=\"workbench-value\" id=\"?-val\">?</span>",
                        field,
                        show.value(seen.project, seen.ticket, field));
        if (seen.editable
                && new Inputs(site, seen.project, seen.ticket.type()).fields().contains(field)) {
            html.add(
                    " <button type=\"button\" class=\"aui-button aui-button-subtle workbench-edit\" aria-label=\"Edit ?\">"
                            + "<span class=\"aui-icon aui-icon-small aui-iconfont-edit\" aria-hidden=\"true\"></span></button>",
                    show.name(field));
        }
        return html;
    }

    private Html people(Seen seen) {
        Html list = new Html().add("<dl class=\"workbench-fields\">");
        row(list, seen, Ticket.ASSIGNEE);
        row(list, seen, Ticket.REPORTER);
        Html watchers = new Html()
                .add(
                        "<span class=\"aui-badge\">?</span> ",
                        site.tickets().watchers(seen.ticket.id()).size());
        for (String watcher : site.tickets().watchers(seen.ticket.id())) {
            watchers.add("?", show.face(watcher));
        }
        list.add("<div><dt>Watchers:</dt><dd id=\"watchers-val\">?</dd></div></dl>", watchers);
        return module("peoplemodule", "People", list);
    }

    private static Html dates(Ticket ticket) {
        Html list = new Html().add("<dl class=\"workbench-fields\">");
        list.add(
                        "<div><dt>Created:</dt><dd>?</dd></div>",
                        Show.time(ticket.times().created()))
                .add(
                        "<div><dt>Updated:</dt><dd>?</dd></div>",
                        Show.time(ticket.times().updated()));
        if (ticket.times().resolved() != null) {
            list.add(
                    "<div><dt>Resolved:</dt><dd>?</dd></div>",
                    Show.time(ticket.times().resolved()));
        }
        return module("datesmodule", "Dates", list.add("</dl>"));
    }

    private Html panels(Seen seen) {
        Map<String, Object> context = sidebar.context(seen.project);
        context.put("issue", site.mutable(seen.ticket));
        Html html = new Html();
        for (WebFragments.Panel panel : fragments.panels(PANELS, context)) {
            html.add("?", module(panel.key(), panel.label(), Html.raw(panel.html())));
        }
        return html;
    }
}
