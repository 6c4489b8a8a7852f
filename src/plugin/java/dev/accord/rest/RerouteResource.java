package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Csv;
import dev.accord.Problem;
import dev.accord.jobs.Job;
import dev.accord.rest.RerouteJson.ItemJson;
import dev.accord.rest.SimulateResource.Asker;
import dev.accord.routing.Agreements;
import dev.accord.routing.reroute.Item;
import dev.accord.routing.reroute.Item.Result;
import dev.accord.routing.reroute.ReleasedIssues;
import dev.accord.routing.reroute.Reroute;
import dev.accord.routing.reroute.RerouteIssues;
import dev.accord.routing.reroute.RerouteIssues.Looked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Many issues routed again, for whoever changes what they are routed by: first shown, then done by a job, and taken back by another. */
@AnonymousSiteAccess
@Path("reroutes")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RerouteResource {
    private static final Set<String> MEMBERS = Set.of("jql", "issues");

    private final RerouteIssues reroute;
    private final Agreements agreements;
    private final IssueLookup lookup;
    private final Showing showing;
    private final Asker asker;

    /** How all of it is shown, and what waits no longer. */
    public record Showing(ImpactJsons impact, RerouteJsons reroutes, ReleasedIssues released) {}

    /** How many issues waited for something that is there now. */
    public record ReleasedJson(int issues) {}

    @Inject
    public RerouteResource(
            RerouteIssues reroute, Agreements agreements, IssueLookup lookup, Showing showing, Asker asker) {
        this.reroute = reroute;
        this.agreements = agreements;
        this.lookup = lookup;
        this.showing = showing;
        this.asker = asker;
    }

    @GET
    @Path("preview")
    public ImpactJson preview(@QueryParam("jql") String jql, @QueryParam("issues") String issues) {
        return showing.impact().shown(looked(user(), jql, issues));
    }

    @GET
    @Path("preview/file")
    @Produces("text/csv;charset=utf-8")
    public Response previewFile(@QueryParam("jql") String jql, @QueryParam("issues") String issues) {
        return Selected.file("accord-preview.csv", showing.impact().file(looked(user(), jql, issues)));
    }

    private Looked looked(String user, String jql, String issues) {
        return Selected.either(jql, issues)
                .map(keys -> reroute.look(lookup.ids(keys), user, agreements.stored()))
                .orElseGet(() -> Caller.done(reroute.look(jql, user, agreements.stored())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(JsonNode sent) {
        String user = user();
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of());
        String jql = body.text("jql");
        List<String> issues = body.texts("issues");
        if ((jql == null) == issues.isEmpty()) {
            body.problem("JQL_OR_ISSUES", "jql");
        }
        body.refuseProblems();
        return accepted(Caller.done(jql == null ? reroute.start(lookup.ids(issues), user) : reroute.start(jql, user)));
    }

    /** Of one application, or of all. */
    @GET
    @Path("released")
    public ReleasedJson released(@QueryParam("application") String application) {
        return new ReleasedJson(showing.released().find(application, user()).size());
    }

    @POST
    @Path("released")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response startReleased(JsonNode sent) {
        String user = user();
        Body body = Body.of(sent);
        body.members(Set.of("application"), Set.of());
        String application = body.text("application");
        body.refuseProblems();
        return accepted(Caller.done(reroute.start(showing.released().find(application, user), user)));
    }

    /** Newest first: all for administrators, for others their own. */
    @GET
    public Page<RerouteJson> latest(
            @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        Page.Wanted page = Page.Wanted.of(startAt, maxResults);
        String user = user();
        return showing.reroutes().page(asker.rights().administers(user) ? null : user, page);
    }

    @GET
    @Path("{id}")
    public RerouteJson one(
            @PathParam("id") String id,
            @QueryParam("result") String result,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        Reroute found = own(id);
        Page.Wanted page = Page.Wanted.of(startAt, maxResults);
        Result only = Choice.of(Result.class, "result", result);
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        List<ItemJson> shown = new ArrayList<>();
        int[] matching = {0};
        try (Stream<Item> items = reroute.items(found)) {
            items.forEach(each -> {
                counts.merge(each.result(), 1, Integer::sum);
                if (only == null || each.result() == only) {
                    if (matching[0] >= page.startAt() && shown.size() < page.maxResults()) {
                        shown.add(showing.reroutes().item(each));
                    }
                    matching[0]++;
                }
            });
        }
        return showing.reroutes().shown(found).with(counts, shown, page, matching[0]);
    }

    @GET
    @Path("{id}/result")
    @Produces("text/csv;charset=utf-8")
    public Response result(@PathParam("id") String id) {
        Reroute found = own(id);
        StringBuilder file =
                new StringBuilder(Csv.MARK).append(showing.reroutes().head());
        try (Stream<Item> items = reroute.items(found)) {
            items.forEach(each -> file.append(showing.reroutes().line(each)));
        }
        return Selected.file("accord-reroute-" + found.id() + ".csv", file.toString());
    }

    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") String id) {
        Reroute made = own(id);
        Job.State state = showing.reroutes().shown(made).job().state();
        if (!state.isOver()) {
            throw Refusal.of(409, Problem.of("REROUTE_RUNS", ""));
        }
        return accepted(Caller.done(reroute.undo(made, user())));
    }

    private Response accepted(Reroute started) {
        return Response.accepted(showing.reroutes().shown(started)).build();
    }

    private String user() {
        String user = asker.caller().key();
        if (!asker.rights().reroutes(user)) {
            throw Refusal.forbidden();
        }
        return user;
    }

    private Reroute own(String id) {
        String user = user();
        return Ids.of(id)
                .flatMap(showing.reroutes()::find)
                .filter(each -> each.starter().equals(user) || asker.rights().administers(user))
                .orElseThrow(Refusal::notFound);
    }
}
