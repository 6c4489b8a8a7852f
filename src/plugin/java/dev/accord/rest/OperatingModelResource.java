package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.RetireModel;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.OperatingModels;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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

/** The operating models, for whoever is logged in; whoever administers them makes the company's own. */
@AnonymousSiteAccess
@Path("operating-models")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class OperatingModelResource {
    private final OperatingModels reference;
    private final CustomModels custom;
    private final ModelsJson json;
    private final ModelAdministrator administrator;
    private final Changing changing;

    @Inject
    public OperatingModelResource(
            OperatingModels reference,
            CustomModels custom,
            ModelsJson json,
            ModelAdministrator administrator,
            Changing changing) {
        this.reference = reference;
        this.custom = custom;
        this.json = json;
        this.administrator = administrator;
        this.changing = changing;
    }

    /** What is done with a model as a whole. */
    public record Changing(Customise customise, RetireModel retire) {}

    @GET
    public Page<ModelJson> all(@QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        administrator.anybody();
        Stream<ModelJson> own =
                custom.all().stream().filter(model -> !model.retired()).map(json::custom);
        return Page.of(Stream.concat(shipped(), own).toList(), Page.Wanted.of(startAt, maxResults), same -> same);
    }

    @GET
    @Path("{key}")
    public ModelJson one(@PathParam("key") String key) {
        administrator.anybody();
        return shipped().filter(model -> model.key().equals(key)).findFirst().orElseGet(() -> custom.find(key)
                .map(json::custom)
                .orElseThrow(Refusal::notFound));
    }

    private Stream<ModelJson> shipped() {
        return reference.all().stream().filter(model -> model.reference()).map(json::reference);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response copy(JsonNode sent, @Context UriInfo address) {
        String user = administrator.key();
        Body body = Body.of(sent);
        body.members(Set.of("copyOf", "key", "name"), Set.of("copyOf", "key", "name"));
        String source = Objects.requireNonNullElse(body.text("copyOf"), "");
        String key = Objects.requireNonNullElse(body.text("key"), "");
        String name = body.text("name");
        body.refuseProblems();
        CustomModel copy = Caller.done(changing.customise().copy(source, key, name, user));
        return Response.created(address.getAbsolutePathBuilder().path("{key}").build(copy.key()))
                .entity(json.custom(copy))
                .build();
    }

    @PUT
    @Path("{key}/name")
    @Consumes(MediaType.APPLICATION_JSON)
    public ModelJson rename(@PathParam("key") String key, JsonNode sent) {
        String user = administrator.key();
        Body body = Body.of(sent);
        body.members(Set.of("name", "recordVersion"), Set.of("name", "recordVersion"));
        int version = Objects.requireNonNullElse(body.number("recordVersion"), 0);
        String name = body.text("name");
        body.refuseProblems();
        return json.custom(administrator.done(changing.customise().rename(key, version, name, user)));
    }

    @DELETE
    @Path("{key}")
    public ModelJson retire(@PathParam("key") String key, @QueryParam("recordVersion") String version) {
        String user = administrator.key();
        return json.custom(
                administrator.done(changing.retire().retire(key, ModelAdministrator.version(version), user)));
    }
}
