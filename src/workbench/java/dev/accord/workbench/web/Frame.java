package dev.accord.workbench.web;

import static dev.accord.workbench.plugins.Templates.escaped;

import dev.accord.workbench.plugins.WebFragments;
import dev.accord.workbench.plugins.WebFragments.Item;
import dev.accord.workbench.plugins.WebFragments.Section;
import dev.accord.workbench.plugins.WebResources;
import java.util.List;
import java.util.Map;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** What Jira draws around a page: header, sidebar and the scripts of AUI. */
public final class Frame {
    private static final String BASE = Server.BASE;

    private final WebFragments fragments;
    private final WebResources resources;
    private final Session session;

    public Frame(WebFragments fragments, WebResources resources, Session session) {
        this.fragments = fragments;
        this.resources = resources;
        this.session = session;
    }

    /**
     * One page.
     *
     * @param head what the page itself brings for its head
     * @param sidebar what stands left of it, or empty
     */
    public record Page(String head, String sidebar, String body) {}

    public String html(HttpServletRequest request, Page page) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return """
                <!doctype html>
                <html lang="en" data-theme="light:light dark:dark" data-color-mode="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%2$s/s/aui/aui-prototyping-design-tokens-base-themes-css.css">
                <link rel="stylesheet" href="%2$s/s/aui/aui-prototyping.css">
                <link rel="stylesheet" href="%2$s/s/workbench/jira.css">
                <script src="%2$s/s/jquery/jquery.js"></script>
                <script>window.AJS={contextPath:function(){return "%2$s"}};</script>
                <script src="%2$s/s/aui/aui-prototyping.js"></script>
                <script src="%2$s/s/workbench/jira.js"></script>
                %3$s
                %4$s
                </head>
                <body class="aui-layout aui-theme-default">
                <div id="page">
                %5$s
                <div class="workbench-columns">%6$s<main id="content" class="workbench-main">%7$s</main></div>
                </div>
                </body>
                </html>
                """
                .formatted(
                        Theme.of(request.getParameter("theme"), cookies),
                        BASE,
                        page.head(),
                        resources.tags(BASE),
                        header(request),
                        page.sidebar().isEmpty()
                                ? ""
                                : "<nav class=\"workbench-sidebar\" aria-label=\"Sidebar\">" + page.sidebar()
                                        + "</nav>",
                        page.body());
    }

    /** The menu of the administration, with the plugin's sections. */
    public String administration(String activeItem) {
        StringBuilder menu = new StringBuilder("<h2>Administration</h2>");
        for (Section section : fragments.sections("admin_plugins_menu", Map.of())) {
            menu.append("<h3>").append(escaped(section.label())).append("</h3>");
            menu.append(links(fragments.items("admin_plugins_menu/" + section.key(), BASE, Map.of()), activeItem));
        }
        return menu.toString();
    }

    /** A list of links, the active one marked. */
    public static String links(List<Item> items, String active) {
        StringBuilder list = new StringBuilder("<ul>");
        for (Item item : items) {
            boolean current = item.linkId().equals(active) || item.key().equals(active);
            list.append("<li><a href=\"").append(escaped(item.url())).append('"');
            list.append(current ? " aria-current=\"page\"" : "").append('>');
            list.append(escaped(item.label())).append("</a></li>");
        }
        return list.append("</ul>").toString();
    }

    private String header(HttpServletRequest request) {
        StringBuilder menus = new StringBuilder();
        for (Item item : fragments.items("system.top.navigation.bar", BASE, Map.of())) {
            List<Section> sections = fragments.sections(item.linkId(), Map.of());
            if (sections.isEmpty()) {
                menus.append(link(item.url(), item.label()));
            }
            for (Section section : sections) {
                menus.append("<li><details class=\"workbench-menu\"><summary>")
                        .append(escaped(item.label()))
                        .append("</summary>")
                        .append(links(fragments.items(item.linkId() + "/" + section.key(), BASE, Map.of()), ""))
                        .append("</details></li>");
            }
        }
        String who = session.displayName() == null ? "Log in" : session.displayName();
        return """
                <header id="header"><nav class="aui-header aui-dropdown2-trigger-group" aria-label="Site">
                <div class="aui-header-primary">
                <span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="%1$s/"><span class="aui-header-logo-device">Jira workbench</span></a></span>
                <ul class="aui-nav">%2$s%3$s%4$s
                <li><a class="aui-button aui-button-primary" href="%1$s/secure/CreateIssue.jspa">Create</a></li></ul>
                </div>
                <div class="aui-header-secondary"><ul class="aui-nav">%5$s<li><a href="%1$s/secure/SwitchUser.jspa?back=%6$s" id="who">%7$s</a></li></ul></div>
                </nav></header>
                """
                .formatted(
                        BASE,
                        link(BASE + "/projects", "Projects"),
                        link(BASE + "/issues/", "Issues"),
                        menus,
                        session.administers() ? link(BASE + "/secure/admin", "Administration") : "",
                        escaped(Address.encoded(Address.of(request))),
                        escaped(who));
    }

    private static String link(String url, String label) {
        return "<li><a href=\"" + escaped(url) + "\">" + escaped(label) + "</a></li>";
    }
}
