package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.governance.Permissions;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Shown;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The decisions about an issue, or those in force about an application, for whoever may see the issues. */
@AnonymousSiteAccess
@Path("history")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class HistoryResource {
    private final Decisions decisions;
    private final IssueLookup lookup;
    private final Seeing seeing;
    private final Deciding deciding;
    private final Caller caller;

    /** What a reader is shown; an administrator of Jira also the past of projects that are switched off. */
    public record Seeing(Shown shown, Permissions permissions) {}

    @Inject
    public HistoryResource(Decisions decisions, IssueLookup lookup, Seeing seeing, Deciding deciding, Caller caller) {
        this.decisions = decisions;
        this.lookup = lookup;
        this.seeing = seeing;
        this.deciding = deciding;
        this.caller = caller;
    }

    @GET
    public Page<DecisionJson> history(
            @QueryParam("issue") String issue,
            @QueryParam("application") String application,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        if (issue == null && application == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "issue", "issue"));
        }
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        boolean all = seeing.permissions().administersJira(user);
        List<Decision> found =
                issue != null ? ofIssue(lookup.visible(issue), all) : ofApplication(application, user, all);
        return Page.of(found, wanted, deciding::json);
    }

    private List<Decision> ofIssue(Issue issue, boolean all) {
        return all ? decisions.of(issue.getId()) : seeing.shown().history(issue.getId(), issue.getProjectId());
    }

    private List<Decision> ofApplication(String application, String user, boolean all) {
        return decisions.inForce(application).stream()
                .filter(each -> all || seeing.shown().on(each.inputs().project()))
                .filter(each -> seeing.permissions().seesIssue(user, each.issue()))
                .toList();
    }
}
