package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.routing.Agreements;
import dev.accord.routing.reroute.RerouteIssues;
import dev.accord.routing.reroute.RerouteIssues.Looked;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Where issues that exist would go, for whoever sees them: the same code that routes, nothing written. */
@AnonymousSiteAccess
@Path("simulate/issues")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class SimulateIssuesResource {
    private final RerouteIssues reroute;
    private final Agreements agreements;
    private final IssueLookup lookup;
    private final ImpactJsons impact;
    private final Caller caller;

    @Inject
    public SimulateIssuesResource(
            RerouteIssues reroute, Agreements agreements, IssueLookup lookup, ImpactJsons impact, Caller caller) {
        this.reroute = reroute;
        this.agreements = agreements;
        this.lookup = lookup;
        this.impact = impact;
        this.caller = caller;
    }

    @GET
    public ImpactJson simulate(@QueryParam("jql") String jql, @QueryParam("issues") String issues) {
        return impact.shown(looked(jql, issues));
    }

    @GET
    @Path("file")
    @Produces("text/csv;charset=utf-8")
    public Response file(@QueryParam("jql") String jql, @QueryParam("issues") String issues) {
        return Selected.file("accord-simulation.csv", impact.file(looked(jql, issues)));
    }

    private Looked looked(String jql, String issues) {
        String user = caller.key();
        return Selected.either(jql, issues)
                .map(keys -> reroute.simulate(lookup.ids(keys), agreements.stored()))
                .orElseGet(() -> Caller.done(reroute.simulate(jql, user, agreements.stored())));
    }
}
