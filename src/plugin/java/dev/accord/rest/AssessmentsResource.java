package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.assessment.Assess;
import dev.accord.relationship.assessment.Assess.Which;
import dev.accord.relationship.assessment.Invitation;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.assessment.Settle;
import dev.accord.relationship.assessment.View.Answers;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.rest.AssessmentsJson.LineJson;
import dev.accord.rest.AssessmentsJson.RoundJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipOverview.CriterionJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import javax.ws.rs.core.MediaType;

/** The assessments of the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/assessments")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class AssessmentsResource {
    private static final Set<String> ANSWERS =
            Set.of("answers", "evidence", "areas", "symptoms", "comment", "person", "told");
    private static final Set<String> FINAL = Set.of("level", "target", "targetDate", "nextReview", "why", "version");

    private final Register<Round> rounds;
    private final Assess assess;
    private final Settle settle;
    private final AssessmentsJson json;
    private final RelationshipPlace place;

    @Inject
    public AssessmentsResource(
            Register<Round> rounds, Assess assess, Settle settle, AssessmentsJson json, RelationshipPlace place) {
        this.rounds = rounds;
        this.assess = assess;
        this.settle = settle;
        this.json = json;
        this.place = place;
    }

    /** Every assessment, newest first. */
    public record HistoryJson(boolean mayEdit, List<LineJson> values) {}

    /** One assessment and where it belongs. */
    public record AssessmentJson(
            ProjectJson project,
            String businessUnit,
            boolean mayEdit,
            String today,
            List<CriterionJson> criteria,
            LevelNow now,
            RoundJson assessment) {}

    /** The relationship's level at the moment, which the final level replaces. */
    public record LevelNow(Integer level, Integer target, String targetDate, String nextReview, int version) {}

    @GET
    public HistoryJson all(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        return new HistoryJson(
                asked.mayEdit(),
                rounds.of(asked.id()).stream()
                        .sorted(Comparator.comparing((Entry<Round> each) -> each.id())
                                .reversed())
                        .map(each -> json.line(asked.relationship(), each, asked.user()))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AssessmentJson start(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Body body = Body.of(sent);
        body.members(Set.of("why", "business", "it"), Set.of("why", "business", "it"));
        String why = body.text("why");
        List<Invitation> invited = json.invitations(body, List.of());
        body.refuseProblems();
        return shown(asked, assess.start(asked.id(), why, invited, asked.user()));
    }

    @GET
    @Path("{id}")
    public AssessmentJson one(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id) {
        Asked asked = place.visible(keyOrId);
        return shown(asked, readable(asked, id));
    }

    @PUT
    @Path("{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssessmentJson invite(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<Round> round = readable(asked, id);
        Body body = Body.of(sent);
        body.members(Set.of("business", "it", "version"), Set.of("business", "it", "version"));
        List<Invitation> invited = json.invitations(body, round.content().invited());
        Integer version = body.number("version");
        body.refuseProblems();
        return shown(asked, assess.invite(which(asked, round), invited, version == null ? -1 : version, asked.user()));
    }

    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssessmentJson answer(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode sent) {
        Asked asked = place.visible(keyOrId);
        Entry<Round> round = readable(asked, id);
        Body body = Body.of(sent);
        body.members(ANSWERS, Set.of("answers"));
        Answers answers = json.answers(body);
        Holder person = body.has("person") ? json.told(body, body.node("person")) : Holder.user(asked.user());
        LocalDate told = body.date("told");
        body.refuseProblems();
        if (!Holder.user(asked.user()).equals(person) && !asked.mayEdit()) {
            throw Refusal.forbidden();
        }
        return shown(asked, assess.answer(which(asked, round), person, answers, told, asked.user()));
    }

    @DELETE
    @Path("{id}/answers")
    public AssessmentJson takeBack(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("person") String person) {
        Asked asked = place.visible(keyOrId);
        Entry<Round> round = readable(asked, id);
        if (person != null && !asked.mayEdit()) {
            throw Refusal.forbidden();
        }
        Holder whose = person == null ? Holder.user(asked.user()) : Holder.notAJiraUser(person);
        return shown(asked, assess.takeBack(which(asked, round), whose, asked.user()));
    }

    @POST
    @Path("{id}/final")
    @Consumes(MediaType.APPLICATION_JSON)
    public AssessmentJson settle(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<Round> round = readable(asked, id);
        Body body = Body.of(sent);
        body.members(FINAL, Set.of("level", "why", "version"));
        Integer version = body.number("version");
        Settle.Final level = new Settle.Final(
                level(body, "level", true),
                level(body, "target", false),
                body.date("targetDate"),
                body.date("nextReview"),
                body.text("why"),
                version == null ? -1 : version);
        body.refuseProblems();
        shown(asked, settle.settle(Long.parseLong(asked.project().id()), round.id(), level, asked.user()));
        return one(keyOrId, id);
    }

    @DELETE
    @Path("{id}")
    public HistoryJson drop(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        Entry<Round> round = readable(asked, id);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        Caller.done(assess.drop(which(asked, round), of, asked.user()).map(each -> json.shown(each, asked.user())));
        return all(keyOrId);
    }

    private static MaturityLevel level(Body body, String member, boolean needed) {
        Integer number = body.number(member);
        if (number == null && !needed) {
            return null;
        }
        return MaturityLevel.of(number == null ? 0 : number).orElseGet(() -> {
            body.bad(member);
            return null;
        });
    }

    private static Which which(Asked asked, Entry<Round> round) {
        return new Which(asked.id(), round.id());
    }

    private Entry<Round> readable(Asked asked, String id) {
        Entry<Round> round = Ids.of(id)
                .flatMap(each -> assess.find(new Which(asked.id(), each)))
                .orElseThrow(Refusal::notFound);
        if (!json.readable(asked.relationship(), round.content(), asked.user())) {
            throw Refusal.of(403, Problem.of("NOT_INVITED", ""));
        }
        return round;
    }

    private AssessmentJson shown(Asked asked, Outcome<Entry<Round>> outcome) {
        return Caller.done(outcome.map(each -> shown(asked, each)));
    }

    private AssessmentJson shown(Asked asked, Entry<Round> round) {
        return new AssessmentJson(
                asked.project(),
                asked.relationship().businessUnit(),
                asked.mayEdit(),
                place.today().toString(),
                CriterionJson.ALL,
                now(asked),
                json.shown(round, asked.user()));
    }

    private static LevelNow now(Asked asked) {
        var assessment = asked.relationship().assessment();
        return new LevelNow(
                number(assessment.level().current()),
                number(assessment.level().target()),
                text(assessment.targetDate()),
                text(asked.relationship().nextReview()),
                asked.relationship().version());
    }

    private static Integer number(MaturityLevel level) {
        return level == null ? null : level.number();
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
