package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.operatingmodel.Part;
import dev.accord.routing.AssignAsDecided;
import dev.accord.routing.CarryOut;
import dev.accord.routing.Choose;
import dev.accord.routing.Decision;
import dev.accord.routing.Route;
import dev.accord.routing.Route.Why;
import dev.accord.routing.Shown;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The decision about an issue, for whoever may see the issue, and what those who may edit or assign it can ask for. */
@AnonymousSiteAccess
@Path("issues/{keyOrId}")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class IssueResource {
    private final IssueLookup lookup;
    private final PanelView panel;
    private final Asking asking;
    private final Caller caller;

    /** The use cases. */
    public record Asking(Shown shown, Route route, Choose choose, AssignAsDecided assign, CarryOut carryOut) {}

    @Inject
    public IssueResource(IssueLookup lookup, PanelView panel, Asking asking, Caller caller) {
        this.lookup = lookup;
        this.panel = panel;
        this.asking = asking;
        this.caller = caller;
    }

    /** Names an application by key. */
    public record ApplicationChoice(String application) {}

    /** Names a part. */
    public record PartChoice(Part part) {}

    @GET
    @Path("accountability")
    public DecisionJson accountability(@PathParam("keyOrId") String keyOrId) {
        Issue issue = lookup.visible(keyOrId);
        return inForce(issue);
    }

    @POST
    @Path("route")
    public DecisionJson route(@PathParam("keyOrId") String keyOrId) {
        Issue issue = lookup.editable(keyOrId);
        asking.route().route(issue.getId(), Why.ASKED);
        return carriedOut(issue);
    }

    @PUT
    @Path("application")
    @Consumes(MediaType.APPLICATION_JSON)
    public DecisionJson application(@PathParam("keyOrId") String keyOrId, ApplicationChoice choice) {
        Issue issue = lookup.editable(keyOrId);
        if (choice == null || choice.application() == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "application", "application"));
        }
        return chosen(issue, asking.choose().application(issue.getId(), caller.key(), choice.application()));
    }

    @PUT
    @Path("part")
    @Consumes(MediaType.APPLICATION_JSON)
    public DecisionJson part(@PathParam("keyOrId") String keyOrId, PartChoice choice) {
        Issue issue = lookup.editable(keyOrId);
        if (choice == null || choice.part() == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "part", "part"));
        }
        return chosen(issue, asking.choose().part(issue.getId(), caller.key(), choice.part()));
    }

    @POST
    @Path("assign-as-decided")
    public DecisionJson assignAsDecided(@PathParam("keyOrId") String keyOrId) {
        Issue issue = lookup.assignable(keyOrId);
        Caller.done(asking.assign().assign(issue.getId(), caller.key()));
        return inForce(lookup.visible(keyOrId));
    }

    private DecisionJson chosen(Issue issue, Outcome<Decision> outcome) {
        Caller.done(outcome);
        return carriedOut(issue);
    }

    private DecisionJson carriedOut(Issue issue) {
        asking.carryOut().soon(issue.getId());
        return inForce(issue);
    }

    private DecisionJson inForce(Issue issue) {
        return asking.shown()
                .inForce(issue.getId(), issue.getProjectId())
                .map(each -> panel.of(each, issue, caller.key()))
                .orElseThrow(Refusal::notFound);
    }
}
