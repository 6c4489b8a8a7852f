package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.CloseKeys;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Rights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The applications, for whoever is logged in; catalogue editors change them. */
@AnonymousSiteAccess
@Path("applications")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ApplicationResource {
    private final Catalogue catalogue;
    private final SaveApplication save;
    private final ApplicationsJson json;
    private final Caller caller;
    private final Rights rights;

    @Inject
    public ApplicationResource(
            Catalogue catalogue, SaveApplication save, ApplicationsJson json, Caller caller, Rights rights) {
        this.catalogue = catalogue;
        this.save = save;
        this.json = json;
        this.caller = caller;
        this.rights = rights;
    }

    @GET
    public Page<ApplicationJson> search(
            @QueryParam("query") String query,
            @QueryParam("model") String model,
            @QueryParam("businessUnit") String businessUnit,
            @QueryParam("criticality") String criticality,
            @QueryParam("lifeCycle") String lifeCycle,
            @QueryParam("vacantSeat") String vacantSeat,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        Map<String, String> asked = new HashMap<>();
        asked.put("query", query);
        asked.put("model", model);
        asked.put("businessUnit", businessUnit);
        asked.put("criticality", criticality);
        asked.put("lifeCycle", lifeCycle);
        asked.put("vacantSeat", vacantSeat);
        Predicate<Application> filter = ApplicationSearch.of(asked::get, json);
        return Page.of(
                catalogue.all().stream().filter(filter).toList(), wanted, application -> json.shown(application, user));
    }

    @GET
    @Path("{key}")
    public ApplicationJson one(@PathParam("key") String key) {
        String user = caller.key();
        return whole(present(key), user);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode application, @Context UriInfo address) {
        String user = editor();
        Application created = Caller.done(save.create(json.created(application, user), user));
        return Response.created(address.getAbsolutePathBuilder().path("{key}").build(created.key()))
                .entity(whole(created, user))
                .build();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ApplicationJson replace(@PathParam("key") String key, JsonNode application) {
        String user = editor();
        Application wanted = json.replaced(application, present(key), user);
        Outcome<Application> outcome = save.replace(wanted, user);
        if (outcome instanceof Outcome.Conflict<Application> conflict) {
            throw Refusal.conflict(json.shown(conflict.current(), user), json.shown(wanted, user));
        }
        return whole(Caller.done(outcome), user);
    }

    /** One application, with the keys that a reader could take for its own. */
    private ApplicationJson whole(Application application, String user) {
        List<String> close = CloseKeys.among(
                        catalogue.all().stream().map(Application::key).toList())
                .to(application.key());
        return json.shown(application, user).closeTo(close);
    }

    private Application present(String key) {
        return catalogue.find(key).orElseThrow(Refusal::notFound);
    }

    private String editor() {
        String user = caller.key();
        if (!rights.editsCatalogue(user)) {
            throw Refusal.forbidden();
        }
        return user;
    }
}
