package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.User;
import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Be somebody else, without a password: the workbench listens on this machine alone. */
final class SwitchUserPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final String cookie;

    SwitchUserPage(Site site, String cookie) {
        this.site = site;
        this.cookie = cookie;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html body = new Html().add("<section class=\"workbench-page\"><h1>Who are you?</h1>");
        body.add(
                "<form class=\"aui\" method=\"post\"><input type=\"hidden\" name=\"back\" value=\"?\">", back(request));
        body.add("<ul class=\"workbench-people\">");
        for (User user : site.company().all(Kind.USER)) {
            boolean current = user.equals(JiraSession.current());
            body.add(
                    "<li><button class=\"aui-button?\" name=\"user\" value=\"?\">?</button> <span>?</span></li>",
                    current ? " aui-button-primary" : "",
                    user.name(),
                    user.displayName(),
                    user.name());
        }
        body.add("<li><button class=\"aui-button\" name=\"user\" value=\"\">Nobody (log out)</button></li>");
        show(response, "Switch user", "atl.general", body.add("</ul></form></section>"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User user = site.user(parameter(request, "user"));
        Cookie chosen = new Cookie(cookie, user == null ? "" : user.name());
        chosen.setPath("/");
        chosen.setMaxAge(user == null ? 0 : -1);
        response.addCookie(chosen);
        response.sendRedirect(back(request));
    }

    /** Back to a page of ours only. */
    private static String back(HttpServletRequest request) {
        String back = parameter(request, "back");
        return back.startsWith(BASE + "/") ? back : BASE + "/projects";
    }
}
