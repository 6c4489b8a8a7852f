package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.RelevantRelationship;
import dev.accord.relationship.SaveRelationship;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipJson.LevelAim;
import dev.accord.rest.RelationshipJson.ModelAim;
import dev.accord.rest.RelationshipOverview.OverviewJson;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The relationship that a project shows, for whoever may browse the project; its administrators and BRMs keep it. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipResource {
    private final Relationships relationships;
    private final SaveRelationship save;
    private final Showing showing;
    private final Caller caller;
    private final Rights rights;

    /** How it is shown. */
    public record Showing(
            RelationshipsJson json,
            RelationshipOverview overview,
            ProjectsJson projects,
            RelevantRelationship relevant) {
        /** In one line; null members where nothing is found. */
        SummaryJson summary(long project, String businessUnit, String user) {
            return relevant.of(project, businessUnit, user)
                    .map(found -> {
                        RelationshipJson shown = json.shown(found.relationship(), user);
                        return new SummaryJson(
                                projects.shown(List.of(found.project()), user).get(0),
                                shown.businessUnit(),
                                shown.relationshipModel(),
                                shown.maturityLevel());
                    })
                    .orElse(new SummaryJson(null, null, null, null));
        }
    }

    @Inject
    public RelationshipResource(
            Relationships relationships, SaveRelationship save, Showing showing, Caller caller, Rights rights) {
        this.relationships = relationships;
        this.save = save;
        this.showing = showing;
        this.caller = caller;
        this.rights = rights;
    }

    /** The relationship in one line, for an issue; every member is null where there is none. */
    public record SummaryJson(
            ProjectJson project, String businessUnit, ModelAim relationshipModel, LevelAim maturityLevel) {}

    @GET
    public RelationshipJson one(@PathParam("keyOrId") String keyOrId) {
        String user = caller.key();
        return showing.json().shown(present(id(visible(keyOrId, user))), user);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RelationshipJson replace(@PathParam("keyOrId") String keyOrId, JsonNode relationship) {
        String user = caller.key();
        long project = id(editable(keyOrId, user));
        JsonNode sent = relationship == null ? null : relationship.get("id");
        Relationship before = sent != null && sent.canConvertToLong()
                ? relationships.find(sent.asLong()).orElseGet(() -> present(project))
                : present(project);
        Relationship wanted = showing.json().read(relationship, before, user);
        Outcome<Relationship> outcome = save.save(project, wanted, user);
        if (outcome instanceof Outcome.Conflict<Relationship> conflict) {
            throw Refusal.conflict(
                    showing.json().shown(conflict.current(), user),
                    showing.json().shown(wanted, user));
        }
        return showing.json().shown(Caller.done(outcome), user);
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public RelationshipJson confirm(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        String user = caller.key();
        long project = id(editable(keyOrId, user));
        Body body = Body.of(sent);
        body.members(Set.of("why"), Set.of("why"));
        String why = body.text("why");
        body.refuseProblems();
        Outcome<Relationship> outcome = save.confirm(project, why, user);
        if (outcome instanceof Outcome.Conflict<Relationship> conflict) {
            throw Refusal.conflict(showing.json().shown(conflict.current(), user));
        }
        return showing.json().shown(Caller.done(outcome), user);
    }

    @GET
    @Path("overview")
    public OverviewJson overview(@PathParam("keyOrId") String keyOrId) {
        String user = caller.key();
        return showing.overview().of(visible(keyOrId, user), user);
    }

    @PUT
    @Path("page")
    @Consumes(MediaType.APPLICATION_JSON)
    public OverviewJson turnOn(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        String user = caller.key();
        ProjectJson project = editable(keyOrId, user);
        Body body = Body.of(sent);
        body.members(Set.of("turnedOn"), Set.of("turnedOn"));
        Boolean on = body.truth("turnedOn");
        body.refuseProblems();
        relationships.turnOn(id(project), Boolean.TRUE.equals(on));
        return showing.overview().of(project, user);
    }

    @GET
    @Path("summary")
    public SummaryJson summary(@PathParam("keyOrId") String keyOrId, @QueryParam("businessUnit") String businessUnit) {
        String user = caller.key();
        return showing.summary(id(visible(keyOrId, user)), businessUnit, user);
    }

    private Relationship present(long project) {
        return relationships.of(project).orElseGet(() -> Relationship.undecided(project));
    }

    private static long id(ProjectJson project) {
        return Long.parseLong(project.id());
    }

    private ProjectJson visible(String keyOrId, String user) {
        return showing.projects().find(keyOrId, user).orElseThrow(Refusal::notFound);
    }

    private ProjectJson editable(String keyOrId, String user) {
        ProjectJson project = visible(keyOrId, user);
        if (!rights.editsRelationship(user, id(project))) {
            throw Refusal.forbidden();
        }
        return project;
    }
}
