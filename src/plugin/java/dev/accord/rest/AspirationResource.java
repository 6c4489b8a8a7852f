package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.aspiration.Aspiration;
import dev.accord.aspiration.Aspiration.Decided;
import dev.accord.aspiration.HoldDialogue;
import dev.accord.catalogue.Application;
import java.util.Set;
import java.util.function.Function;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The aspiration dialogue of an application: whoever is logged in reads it, its stewards keep it, its owners decide. */
@AnonymousSiteAccess
@Path("applications/{key}/aspiration")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class AspirationResource {
    private final HoldDialogue dialogue;
    private final AspirationsJson json;
    private final Steward steward;

    @Inject
    public AspirationResource(HoldDialogue dialogue, AspirationsJson json, Steward steward) {
        this.dialogue = dialogue;
        this.json = json;
        this.steward = steward;
    }

    @GET
    public AspirationJson one(@PathParam("key") String key) {
        Application application = steward.application(key);
        return shown(application).apply(dialogue.of(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public AspirationJson save(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.keeper(application);
        Aspiration wanted = json.read(sent, dialogue.of(key));
        Aspiration saved = Caller.done(dialogue.save(wanted, user), shown(application), wanted);
        return shown(application).apply(saved);
    }

    /** Accepts a model: in force at once, or wanted from a later day on. */
    @POST
    @Path("decide")
    @Consumes(MediaType.APPLICATION_JSON)
    public AspirationJson decide(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.decider(application);
        Body body = Body.of(sent);
        body.members(Set.of("model", "why", "from", "version"), Set.of("model", "why", "version"));
        Decided wanted = new Decided(body.text("model"), body.text("why"), body.date("from"), user, null);
        Integer version = body.number("version");
        if (wanted.model() == null) {
            body.bad("model");
        }
        body.refuseProblems();
        Aspiration decided = Caller.done(
                dialogue.decide(application, wanted, version == null ? 0 : version, user),
                shown(application),
                dialogue.of(key));
        return shown(application).apply(decided);
    }

    private Function<Aspiration, AspirationJson> shown(Application application) {
        return each -> json.shown(each, steward.may(application));
    }
}
