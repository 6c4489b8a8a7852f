package dev.accord.workbench.jira.rest;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.jql.JqlError;
import dev.accord.workbench.jira.jql.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Everything below {@code /rest/api/2}. */
public final class Rest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient List<Route> routes = new ArrayList<>();

    private record Route(String method, Pattern path, Function<Call, Answer> work) {}

    /** Takes the routes of a group of resources. */
    interface Routes {
        /** Of the path, {@code *} is one part that the work asks for by its number. */
        void add(String method, String path, Function<Call, Answer> work);
    }

    public Rest(Site site, Issues issues, Search search) {
        IssueJson json = new IssueJson(site, issues);
        new IssueResources(site, issues, json).addTo(this::add);
        new IssueParts(site, issues).addTo(this::add);
        new SearchResources(search, json).addTo(this::add);
        new CompanyResources(site).addTo(this::add);
        new PeopleResources(site, issues).addTo(this::add);
    }

    private void add(String method, String path, Function<Call, Answer> work) {
        routes.add(new Route(method, Pattern.compile(path.replace("*", "([^/]+)")), work));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (Refusal e) {
            answer = e.answer();
        } catch (JqlError e) {
            answer = Answer.error(400, e.getMessage());
        } catch (RuntimeException e) {
            log("Jira failed", e);
            answer = Answer.error(500, "Internal server error: " + e.getMessage());
        }
        response.setStatus(answer.status());
        response.setCharacterEncoding("UTF-8");
        response.setContentType("application/json");
        if (answer.body() != null) {
            response.getWriter().write(Json.write(answer.body()));
        }
    }

    private Answer answer(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.path.matcher(path);
            if (matcher.matches()) {
                known = true;
                if (route.method.equals(request.getMethod())) {
                    return route.work.apply(new Call(request, matcher));
                }
            }
        }
        return known
                ? Answer.error(405, "Method Not Allowed")
                : Answer.error(404, "The workbench has no " + request.getMethod() + " " + path);
    }
}
