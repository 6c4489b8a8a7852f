package dev.accord.workbench.pages;

import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.web.Address;
import dev.accord.workbench.web.Server;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What every page of ours does alike. */
abstract class Page extends HttpServlet {
    static final String BASE = Server.BASE;
    private static final long serialVersionUID = 1L;

    /** A form that comes from another site is refused, as Jira refuses one without its token. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (request.getMethod().equals("POST")
                && origin != null
                && !request.getHeader("Host").equals(URI.create(origin).getAuthority())) {
            problem(response, 403, "XSRF Security Token Missing", "This form was sent from another site.");
            return;
        }
        super.service(request, response);
    }

    static void show(HttpServletResponse response, String title, String decorator, Html body) throws IOException {
        fragment(
                response,
                new Html()
                        .add("<!doctype html><html><head><title>?</title>", title)
                        .add("<meta name=\"decorator\" content=\"?\">", decorator)
                        .add("</head><body>?</body></html>", body));
    }

    static void fragment(HttpServletResponse response, Html html) throws IOException {
        response.setCharacterEncoding("UTF-8");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.toString());
    }

    static void problem(HttpServletResponse response, int status, String title, String sentence) throws IOException {
        response.setStatus(status);
        show(
                response,
                title,
                "atl.general",
                new Html()
                        .add("<section class=\"jira-refusal\"><h1>?</h1>", title)
                        .add("<div class=\"aui-message aui-message-warning\"><p>?</p></div></section>", sentence));
    }

    /** Whoever is not logged in is asked to, whoever is learns no more than that there is nothing to see. */
    static void hidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (JiraSession.current() == null) {
            response.sendRedirect(BASE + "/secure/SwitchUser.jspa?back=" + Address.encoded(Address.of(request)));
        } else {
            problem(
                    response,
                    404,
                    "You can't view this",
                    "It may have been deleted or you don't have permission to view it.");
        }
    }

    /** All values of a parameter that are not blank. */
    static List<String> parameters(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(each -> !each.isBlank()).toList();
    }

    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
