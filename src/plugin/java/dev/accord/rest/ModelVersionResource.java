package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Publish;
import dev.accord.rest.ModelJson.VersionJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The versions of a company's own model, for whoever is logged in; those who administer models publish them. */
@AnonymousSiteAccess
@Path("operating-models/{key}/versions")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ModelVersionResource {
    private static final Set<String> NEEDED = Set.of("version");
    private static final Set<String> KNOWN = Set.of("version", "cells", "equalTo", "effective", "note");

    private final CustomModels models;
    private final Publish publish;
    private final ModelsJson json;
    private final ModelAdministrator administrator;
    private final DaysHere days;

    @Inject
    public ModelVersionResource(
            CustomModels models, Publish publish, ModelsJson json, ModelAdministrator administrator, DaysHere days) {
        this.models = models;
        this.publish = publish;
        this.json = json;
        this.administrator = administrator;
        this.days = days;
    }

    /** Newest first; with {@code on} those that applied on that day, by the zone where this Jira is at home. */
    @GET
    public Page<VersionJson> versions(
            @PathParam("key") String key,
            @QueryParam("on") String on,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        administrator.anybody();
        CustomModel model = models.find(key).orElseThrow(Refusal::notFound);
        List<VersionJson> all = json.versions(model);
        if (on != null) {
            DaysHere.Day day = days.day("on", on);
            Set<Integer> applied = day.applied(model);
            all = all.stream().filter(each -> applied.contains(each.number())).toList();
        }
        return Page.of(all, Page.Wanted.of(startAt, maxResults), same -> same);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionJson publish(@PathParam("key") String key, JsonNode sent) {
        String user = administrator.key();
        CustomModel present = models.find(key).orElseThrow(Refusal::notFound);
        Body body = Body.of(sent);
        body.members(KNOWN, NEEDED);
        int version = Objects.requireNonNullElse(body.number("version"), 0);
        List<AgreedCell> cells = body.has("cells") ? json.read(body, present.working()) : null;
        Integer equalTo = body.number("equalTo");
        Instant effective = body.moment("effective");
        Publish.Wanted wanted = new Publish.Wanted(version, cells, effective, body.text("note"));
        body.refuseProblems();
        CustomModel published = administrator.done(
                equalTo == null ? publish.publish(key, wanted, user) : publish.rollBack(key, equalTo, wanted, user),
                cells == null ? sent : json.draft(present, cells));
        return json.versions(published).get(0);
    }

    /** Takes back a version that is not in force yet. */
    @DELETE
    @Path("{number}")
    public VersionJson withdraw(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @QueryParam("recordVersion") String version) {
        String user = administrator.key();
        CustomModel left = administrator.done(publish.withdraw(key, number, ModelAdministrator.version(version), user));
        return json.versions(left).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
