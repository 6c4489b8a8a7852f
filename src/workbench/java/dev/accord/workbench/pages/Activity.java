package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.Tickets;
import dev.accord.workbench.jira.company.ProjectRow;
import java.util.List;

/** Draws what was said about an issue, or how it changed. */
final class Activity {
    private final Site site;
    private final Show show;

    Activity(Site site, Show show) {
        this.site = site;
        this.show = show;
    }

    Html draw(ProjectRow project, Ticket ticket, boolean history) {
        String address = Page.BASE + "/browse/" + ticket.key();
        Html tabs = new Html().add("<ul class=\"workbench-tabs\">");
        tab(tabs, "comment-tabpanel", address + "?tab=comments#activitymodule", "Comments", !history);
        tab(tabs, "changehistory-tabpanel", address + "?tab=history#activitymodule", "History", history);
        tabs.add("</ul>");
        return IssueContent.module(
                "activitymodule",
                "Activity",
                new Html().add("??", tabs, history ? history(project, ticket) : comments(ticket)));
    }

    private static void tab(Html tabs, String id, String address, String label, boolean active) {
        tabs.add(
                "<li><a id=\"?\" href=\"?\"?>?</a></li>",
                id,
                address,
                Html.raw(active ? " aria-current=\"true\"" : ""),
                label);
    }

    private Html comments(Ticket ticket) {
        Html html = new Html();
        for (Tickets.Comment comment : site.tickets().comments(ticket.id())) {
            html.add("<article class=\"workbench-act\">")
                    .add("<p>? added a comment - ?</p>", show.face(comment.author()), Show.time(comment.at()))
                    .add("<div class=\"workbench-text\">?</div></article>", comment.body());
        }
        if (JiraSession.current() != null) {
            html.add(
                            "<form class=\"aui top-label\" method=\"post\" action=\"?\">",
                            Page.BASE + "/browse/" + ticket.key())
                    .add("<div class=\"field-group\"><label for=\"comment\">Comment</label>")
                    .add(
                            "<textarea class=\"textarea full-width-field\" id=\"comment\" name=\"comment\" rows=\"3\"></textarea></div>")
                    .add("<button class=\"aui-button\" id=\"issue-comment-add-submit\">Add</button></form>");
        }
        return html;
    }

    private Html history(ProjectRow project, Ticket ticket) {
        Html html = new Html()
                .add(
                        "<article class=\"workbench-act\"><p>? created issue - ?</p></article>",
                        show.face(ticket.creator()),
                        Show.time(ticket.times().created()));
        for (Tickets.Save save : site.tickets().history(ticket.id())) {
            html.add(
                            "<article class=\"workbench-act\"><p>? made changes - ?</p>",
                            show.face(save.author()),
                            Show.time(save.at()))
                    .add("<div class=\"workbench-wide\"><table class=\"aui\"><thead><tr><th scope=\"col\">Field</th>")
                    .add("<th scope=\"col\">Original Value</th><th scope=\"col\">New Value</th></tr></thead><tbody>");
            for (Ticket.Change change : save.changes()) {
                html.add(
                        "<tr><td>?</td><td>?</td><td>?</td></tr>",
                        show.name(change.field()),
                        shown(project, change.field(), change.from()),
                        shown(project, change.field(), change.to()));
            }
            html.add("</tbody></table></div></article>");
        }
        return html;
    }

    private String shown(ProjectRow project, String field, String value) {
        if (value == null) {
            return "";
        }
        boolean several = field.equals(Ticket.COMPONENTS);
        return show.values(project, field, several ? List.of(value.split(",")) : List.of(value));
    }
}
