package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Customise;
import dev.accord.rest.ModelJson.DraftJson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What the next version of a company's own model is to be, for those who administer models. */
@AnonymousSiteAccess
@Path("operating-models/{key}/draft")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ModelDraftResource {
    private static final Set<String> NEEDED = Set.of("cells", "version");
    private static final Set<String> KNOWN =
            Set.of("key", "name", "version", "number", "base", "cells", "savedBy", "savedAt");

    private final CustomModels models;
    private final Customise customise;
    private final ModelsJson json;
    private final ModelAdministrator administrator;

    @Inject
    public ModelDraftResource(
            CustomModels models, Customise customise, ModelsJson json, ModelAdministrator administrator) {
        this.models = models;
        this.customise = customise;
        this.json = json;
        this.administrator = administrator;
    }

    @GET
    public DraftJson draft(@PathParam("key") String key) {
        administrator.key();
        return json.draft(present(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftJson replace(@PathParam("key") String key, JsonNode sent) {
        String user = administrator.key();
        CustomModel present = present(key);
        Body body = Body.of(sent);
        body.members(KNOWN, NEEDED);
        int version = Objects.requireNonNullElse(body.number("version"), 0);
        List<AgreedCell> cells = json.read(body, present.working());
        body.refuseProblems();
        return json.draft(administrator.done(customise.draft(key, version, cells, user), json.draft(present, cells)));
    }

    @DELETE
    public DraftJson discard(@PathParam("key") String key, @QueryParam("recordVersion") String version) {
        String user = administrator.key();
        return json.draft(administrator.done(customise.discard(key, ModelAdministrator.version(version), user)));
    }

    private CustomModel present(String key) {
        return models.find(key).orElseThrow(Refusal::notFound);
    }
}
