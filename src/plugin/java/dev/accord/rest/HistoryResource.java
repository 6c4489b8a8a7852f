package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.governance.Permissions;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
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
    private final Permissions permissions;
    private final Deciding deciding;
    private final Caller caller;

    @Inject
    public HistoryResource(
            Decisions decisions, IssueLookup lookup, Permissions permissions, Deciding deciding, Caller caller) {
        this.decisions = decisions;
        this.lookup = lookup;
        this.permissions = permissions;
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
        List<Decision> found = issue != null
                ? decisions.of(lookup.visible(issue).getId())
                : decisions.inForce(application).stream()
                        .filter(each -> permissions.seesIssue(user, each.issue()))
                        .toList();
        return Page.of(found, wanted, deciding::json);
    }
}
