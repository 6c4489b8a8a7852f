package dev.accord.workbench.web;

import static dev.accord.workbench.plugins.Templates.escaped;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Answers {@code WebSudoManager} and {@code LoginUriProvider}: a confirmation page before administration. */
public final class WebSudo extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CONFIRMED = "workbench.websudo";

    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (request.getSession().getAttribute(CONFIRMED) == null) {
            throw new WebSudoSessionException();
        }
    }

    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(Server.BASE + "/secure/WebSudo.jspa?back=" + Address.encoded(Address.of(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI getLoginUri(URI back) {
        return URI.create(Server.BASE + "/secure/SwitchUser.jspa?back=" + Address.encoded(back.toString()));
    }

    /** In front of a servlet that no annotation opens. That Jira refuses is documented; that it sends to the login is a guess. */
    public Filter loginFirst(Session session) {
        return (request, response, chain) -> {
            if (session.loggedIn()) {
                chain.doFilter(request, response);
            } else {
                HttpServletRequest asked = (HttpServletRequest) request;
                String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
                ((HttpServletResponse) response)
                        .sendRedirect(getLoginUri(URI.create(asked.getRequestURI() + query))
                                .toString());
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getWriter()
                .write(
                        "<html><head><title>Confirm</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
                                + "<h1>Administrator access</h1><p>Confirm that it is you before you change how Jira works.</p>"
                                + "<form method=\"post\"><input type=\"hidden\" name=\"back\" value=\""
                                + escaped(String.valueOf(request.getParameter("back")))
                                + "\"><button class=\"aui-button aui-button-primary\" id=\"confirm\">Confirm</button></form>"
                                + "</body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().setAttribute(CONFIRMED, true);
        String back = String.valueOf(request.getParameter("back"));
        response.sendRedirect(back.startsWith(Server.BASE + "/") ? back : Server.BASE + "/");
    }
}
