package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.routing.vendor.StepIn;
import dev.accord.routing.vendor.WatchVendors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What people say about the vendor of an issue: that it answered, or that they take over. */
@AnonymousSiteAccess
@Path("issues/{keyOrId}/vendor")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class IssueVendorResource {
    private final IssueLookup lookup;
    private final VendorJsons json;
    private final WatchVendors vendors;
    private final StepIn stepIn;
    private final Caller caller;

    @Inject
    public IssueVendorResource(
            IssueLookup lookup, VendorJsons json, WatchVendors vendors, StepIn stepIn, Caller caller) {
        this.lookup = lookup;
        this.json = json;
        this.vendors = vendors;
        this.stepIn = stepIn;
        this.caller = caller;
    }

    /** Why somebody steps in. */
    public record Why(String reason) {}

    /** For whoever may edit the issue. */
    @POST
    @Path("answered")
    public VendorJson answered(@PathParam("keyOrId") String keyOrId) {
        Issue issue = lookup.editable(keyOrId);
        Caller.done(vendors.answered(issue.getId()));
        return json.of(issue, caller.key());
    }

    /** For whoever may assign the issue. */
    @POST
    @Path("step-in")
    @Consumes(MediaType.APPLICATION_JSON)
    public VendorJson stepIn(@PathParam("keyOrId") String keyOrId, Why why) {
        Issue issue = lookup.assignable(keyOrId);
        if (why == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "reason", "reason"));
        }
        Caller.done(stepIn.stepIn(issue.getId(), caller.key(), why.reason()));
        return json.of(issue, caller.key());
    }
}
