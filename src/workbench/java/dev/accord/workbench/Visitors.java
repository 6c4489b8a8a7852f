package dev.accord.workbench;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.JiraSide;
import dev.accord.workbench.jira.company.User;
import dev.accord.workbench.web.Session;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** Says who a request comes from: basic authentication with any password, else the cookie of the user switch. */
final class Visitors implements Session {
    /** Names the user that a browser has switched to. */
    static final String COOKIE = "workbench.user";

    private static final String BASIC = "Basic ";

    private final JiraSide jira;

    Visitors(JiraSide jira) {
        this.jira = jira;
    }

    @Override
    public void begin(HttpServletRequest request) {
        JiraSession.become(user(request));
    }

    private User user(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BASIC)) {
            byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()));
            String pair = new String(decoded, StandardCharsets.UTF_8);
            return jira.user(pair.substring(0, Math.max(0, pair.indexOf(':'))));
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return jira.user(cookie.getValue());
                }
            }
        }
        return null;
    }

    @Override
    public void end() {
        JiraSession.become(null);
    }

    @Override
    public boolean loggedIn() {
        return JiraSession.current() != null;
    }

    @Override
    public boolean administers() {
        return loggedIn() && jira.administers(JiraSession.current());
    }

    @Override
    public String displayName() {
        return loggedIn() ? JiraSession.current().displayName() : null;
    }
}
