package dev.accord.workbench.jira.rest;

import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.Team;
import dev.accord.workbench.jira.company.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Who is there, for pickers. */
final class PeopleResources {
    private static final int USUAL = 50;

    private final Site site;
    private final Issues issues;

    PeopleResources(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    void addTo(Rest.Routes routes) {
        routes.add("GET", "/myself", this::myself);
        routes.add("GET", "/user", this::user);
        routes.add("GET", "/user/picker", this::pickUser);
        routes.add("GET", "/user/assignable/search", this::assignable);
        routes.add("GET", "/groups/picker", this::pickGroup);
    }

    private static void mustBeLoggedIn(Call call) {
        if (call.user() == null) {
            throw new Refusal(
                    Answer.error(401, "You are not authenticated. Authentication required to perform this operation."));
        }
    }

    private Answer myself(Call call) {
        mustBeLoggedIn(call);
        return Answer.ok(Shapes.user(call.user()));
    }

    private Answer user(Call call) {
        mustBeLoggedIn(call);
        String wanted = call.parameter("key", call.parameter("username", ""));
        return site.company()
                .user(wanted)
                .map(each -> Answer.ok(Shapes.user(each)))
                .orElse(Answer.error(404, "The user named '" + wanted + "' does not exist"));
    }

    private Stream<User> matching(String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return site.company().all(Kind.USER).stream().filter(User::active).filter(each -> (each.name() + " "
                        + each.displayName() + " " + each.email())
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
    }

    private Answer pickUser(Call call) {
        mustBeLoggedIn(call);
        List<User> found = matching(call.parameter("query", "")).toList();
        int max = call.number("maxResults", USUAL);
        return Answer.ok(Map.of(
                "users",
                found.stream()
                        .limit(max)
                        .map(each -> Map.of(
                                "name",
                                each.name(),
                                "key",
                                each.key(),
                                "displayName",
                                each.displayName(),
                                "html",
                                html(each.displayName() + " - " + each.email() + " (" + each.name() + ")")))
                        .toList(),
                "total",
                found.size(),
                "header",
                "Showing " + Math.min(max, found.size()) + " of " + found.size() + " matching users"));
    }

    private Answer assignable(Call call) {
        mustBeLoggedIn(call);
        String key = call.parameter("issueKey", null);
        Ticket ticket = key == null ? null : issues.visible(call.user(), key).ticket();
        ProjectRow project = ticket == null
                ? site.company().project(call.parameter("project", "")).orElse(null)
                : issues.project(ticket);
        return Answer.ok(matching(call.parameter("username", ""))
                .filter(each -> site.permissions().may(each, Permissions.ASSIGNABLE, project, ticket))
                .limit(call.number("maxResults", USUAL))
                .map(Shapes::user)
                .toList());
    }

    private Answer pickGroup(Call call) {
        mustBeLoggedIn(call);
        String wanted = call.parameter("query", "").toLowerCase(Locale.ROOT);
        List<String> found = site.company().all(Kind.GROUP).stream()
                .map(Team::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        int max = call.number("maxResults", USUAL);
        return Answer.ok(Map.of(
                "header",
                "Showing " + Math.min(max, found.size()) + " of " + found.size() + " matching groups",
                "total",
                found.size(),
                "groups",
                found.stream()
                        .limit(max)
                        .map(name -> Map.of("name", name, "html", html(name), "labels", List.of()))
                        .toList()));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
