package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Publish;
import dev.accord.portfolio.Foresee;
import dev.accord.portfolio.Foreseen;
import dev.accord.portfolio.TellConcerned;
import dev.accord.rest.ModelJson.VersionJson;
import dev.accord.routing.reroute.MoveToVersion;
import dev.accord.routing.reroute.Reroute;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private static final Set<String> KNOWN =
            Set.of("version", "cells", "equalTo", "effective", "note", "openIssues", "kept", "tell");

    private final CustomModels models;
    private final Publishing publishing;
    private final ModelsJson json;
    private final ModelAdministrator administrator;
    private final DaysHere days;

    @Inject
    public ModelVersionResource(
            CustomModels models,
            Publishing publishing,
            ModelsJson json,
            ModelAdministrator administrator,
            DaysHere days) {
        this.models = models;
        this.publishing = publishing;
        this.json = json;
        this.administrator = administrator;
        this.days = days;
    }

    /** Who publishes, who moves open issues to what came into force, and who tells the people concerned. */
    public record Publishing(Publish publish, MoveToVersion move, Foresee foresee, TellConcerned tell) {}

    /** What becomes of open issues when a version comes into force. */
    public enum OpenIssuesAre {
        MOVED,
        KEPT
    }

    /**
     * What was published.
     *
     * @param reroute id of the job that moves open issues to it, or null where none was started
     * @param told how many people get a mail about it
     */
    public record PublishedJson(VersionJson published, String reroute, int told) {}

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
    public PublishedJson publish(@PathParam("key") String key, JsonNode sent) {
        String user = administrator.key();
        CustomModel present = models.find(key).orElseThrow(Refusal::notFound);
        Body body = Body.of(sent);
        body.members(KNOWN, NEEDED);
        int version = Objects.requireNonNullElse(body.number("version"), 0);
        List<AgreedCell> cells = body.has("cells") ? json.read(body, present.working()) : null;
        Integer equalTo = body.number("equalTo");
        Instant effective = body.moment("effective");
        boolean move = body.choice("openIssues", OpenIssuesAre.class) == OpenIssuesAre.MOVED;
        List<Long> kept = move ? kept(body) : null;
        Publish.Wanted wanted = new Publish.Wanted(version, cells, effective, body.text("note"), kept);
        boolean tell = Boolean.TRUE.equals(body.truth("tell"));
        if (tell && !publishing.tell().possible()) {
            body.problem("NO_MAIL_TO_TELL", "tell");
        }
        body.refuseProblems();
        Optional<Foreseen> foreseen = tell ? Optional.of(foreseen(present, cells, equalTo)) : Optional.empty();
        CustomModel published = administrator.done(
                equalTo == null
                        ? publishing.publish().publish(key, wanted, user)
                        : publishing.publish().rollBack(key, equalTo, wanted, user),
                cells == null ? sent : json.draft(present, cells));
        Optional<Reroute> moving = publishing.move().start(published);
        return new PublishedJson(
                json.versions(published).get(0),
                moving.map(each -> String.valueOf(each.id())).orElse(null),
                foreseen.map(each -> publishing.tell().tell(published, each)).orElse(0));
    }

    /** Looked at before it is published, for afterwards nobody answered for anything before. */
    private Foreseen foreseen(CustomModel present, List<AgreedCell> cells, Integer equalTo) {
        return publishing
                .foresee()
                .look(
                        present,
                        cells == null
                                ? ModelImpactResource.wanted(present, equalTo == null ? null : equalTo.toString())
                                : cells);
    }

    private static List<Long> kept(Body body) {
        return body.texts("kept").stream()
                .filter(each -> each.matches("\\d{1,18}") || body.bad("kept"))
                .map(Long::valueOf)
                .toList();
    }

    /** Takes back a version that is not in force yet. */
    @DELETE
    @Path("{number}")
    public VersionJson withdraw(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @QueryParam("recordVersion") String version) {
        String user = administrator.key();
        CustomModel left = administrator.done(
                publishing.publish().withdraw(key, number, ModelAdministrator.version(version), user));
        return json.versions(left).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
