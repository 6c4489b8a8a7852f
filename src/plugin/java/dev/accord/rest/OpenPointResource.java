package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.assurance.FindOpenPoints;
import dev.accord.assurance.KeepChecklist;
import dev.accord.assurance.OpenPoint;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Rights;
import dev.accord.governance.Stewards;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What has to be seen to over all applications, for whoever is logged in; and what business functions run already. */
@AnonymousSiteAccess
@Path("open-points")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class OpenPointResource {
    private final FindOpenPoints find;
    private final Catalogue catalogue;
    private final Registering registering;
    private final Caller caller;
    private final Rights rights;

    /** How a business-led application is read and registered. */
    public record Registering(KeepChecklist keep, ApplicationsJson json) {}

    @Inject
    public OpenPointResource(
            FindOpenPoints find, Catalogue catalogue, Registering registering, Caller caller, Rights rights) {
        this.find = find;
        this.catalogue = catalogue;
        this.registering = registering;
        this.caller = caller;
        this.rights = rights;
    }

    /** One of them. */
    public record OpenPointJson(
            String application,
            String applicationName,
            String businessUnit,
            OpenPoint.Kind kind,
            String detail,
            String since) {}

    /** All, or with {@code mine} those of applications in which the caller holds a seat. */
    @GET
    public Page<OpenPointJson> all(
            @QueryParam("kind") String kind,
            @QueryParam("mine") String mine,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        OpenPoint.Kind only = Choice.of(OpenPoint.Kind.class, "kind", kind);
        boolean own = Choice.truth("mine", mine);
        List<Application> applications = catalogue.all().stream()
                .filter(each -> !own || !Stewards.seats(user, each).isEmpty())
                .toList();
        List<OpenPoint> points = find.among(applications).stream()
                .filter(each -> only == null || each.kind() == only)
                .toList();
        return Page.of(points, wanted, OpenPointResource::json);
    }

    /** Registers a business-led application; business relationship managers and management may, besides catalogue editors. */
    @POST
    @Path("business-led")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(JsonNode sent) {
        String user = caller.key();
        if (!rights.editsCatalogue(user) && !rights.isBrm(user) && !rights.isManagement(user)) {
            throw Refusal.forbidden();
        }
        Application created =
                Caller.done(registering.keep().register(registering.json().created(sent, user), user));
        return Response.status(201)
                .entity(registering.json().shown(created, user))
                .build();
    }

    private static OpenPointJson json(OpenPoint point) {
        return new OpenPointJson(
                point.application().key(),
                point.application().name(),
                point.application().businessUnit(),
                point.kind(),
                point.detail(),
                Objects.toString(point.since(), null));
    }
}
