package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Switch;
import dev.accord.workbench.jira.Switches;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Lets tests on this machine set how Jira behaves: {@code PUT {"on":["NO_EVENT"],"failures":[{"method":
 * "IssueService.update","call":1,"when":"AFTER"}]}} replaces all that was set before; GET shows it, with what was
 * called, what was called and is not there, and the mails.
 */
public final class SwitchesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    public SwitchesServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Switches switches = site.switches();
        response.setCharacterEncoding("UTF-8");
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.write(Map.of(
                        "on",
                        switches.on(),
                        "calls",
                        switches.calls(),
                        "unsupported",
                        Answering.unsupported(),
                        "mails",
                        site.mails().newest())));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode wanted =
                Json.read(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8), JsonNode.class);
        Switches switches = site.switches();
        switches.reset();
        wanted.path("on").forEach(each -> switches.set(Switch.valueOf(each.asText()), true));
        wanted.path("failures").forEach(each -> switches.fail(Json.MAPPER.convertValue(each, Switches.Failure.class)));
        doGet(request, response);
    }
}
