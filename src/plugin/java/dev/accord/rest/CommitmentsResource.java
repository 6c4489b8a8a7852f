package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.commitments.Commitment.State;
import dev.accord.relationship.commitments.Duties;
import dev.accord.relationship.commitments.Duty;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

/** What both sides promised each other, and this quarter's duties of the business relationship manager. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/commitments")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class CommitmentsResource {
    private static final Set<String> MEMBERS =
            Set.of("id", "side", "text", "owner", "due", "state", "closed", "late", "version");

    private final Keep<Commitment> keep;
    private final Duties duties;
    private final PeopleJson people;
    private final RelationshipPlace place;

    @Inject
    public CommitmentsResource(Keep<Commitment> keep, Duties duties, PeopleJson people, RelationshipPlace place) {
        this.keep = keep;
        this.duties = duties;
        this.people = people;
        this.place = place;
    }

    /** One commitment; late from the day after it was due. */
    public record CommitmentJson(
            long id,
            Side side,
            String text,
            PersonJson owner,
            String due,
            State state,
            String closed,
            boolean late,
            int version) {}

    /** A duty of the relationship model and when it was done this quarter, or null. */
    public record DutyJson(Duty duty, String doneOn) {}

    /** Commitments of both sides, and the duties of the quarter that began on {@code quarter}. */
    public record CommitmentsJson(
            boolean mayEdit,
            RelationshipModel relationshipModel,
            String quarter,
            List<DutyJson> duties,
            List<CommitmentJson> values) {}

    @GET
    public CommitmentsJson all(@PathParam("keyOrId") String keyOrId) {
        return shown(place.visible(keyOrId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentJson add(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        return save(read(sent, Entry.fresh(asked.id(), null)), asked);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentJson replace(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<Commitment> before =
                Ids.of(id).flatMap(each -> keep.find(asked.id(), each)).orElseThrow(Refusal::notFound);
        return save(read(sent, before), asked);
    }

    @DELETE
    @Path("{id}")
    public CommitmentsJson remove(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        Caller.done(keep.remove(asked.id(), Ids.of(id).orElseThrow(Refusal::notFound), of, asked.user())
                .map(each -> shown(each, place.today())));
        return shown(asked);
    }

    @PUT
    @Path("duties/{duty}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitmentsJson tick(@PathParam("keyOrId") String keyOrId, @PathParam("duty") String name, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Duty duty = Choice.of(Duty.class, "duty", name);
        Body body = Body.of(sent);
        body.members(Set.of("done"), Set.of("done"));
        boolean done = Boolean.TRUE.equals(body.truth("done"));
        body.refuseProblems();
        Caller.done(duties.tick(asked.relationship(), duty, done, asked.user()).map(each -> shown(asked)));
        return shown(asked);
    }

    private CommitmentJson save(Entry<Commitment> wanted, Asked asked) {
        LocalDate today = place.today();
        return shown(Caller.done(keep.save(wanted, asked.user()), each -> shown(each, today), wanted), today);
    }

    private CommitmentsJson shown(Asked asked) {
        LocalDate today = place.today();
        Duties.Done done = duties.of(asked.id());
        RelationshipModel model = asked.relationship().assessment().model().current();
        return new CommitmentsJson(
                asked.mayEdit(),
                model,
                done.from().toString(),
                Duty.of(model).stream()
                        .map(each -> new DutyJson(
                                each, Objects.toString(done.duties().get(each), null)))
                        .toList(),
                keep.of(asked.id()).stream().map(each -> shown(each, today)).toList());
    }

    private CommitmentJson shown(Entry<Commitment> entry, LocalDate today) {
        Commitment commitment = entry.content();
        return new CommitmentJson(
                entry.id(),
                commitment.side(),
                commitment.text(),
                commitment.owner() == null ? null : people.holder(commitment.owner()),
                Objects.toString(commitment.due(), null),
                commitment.state(),
                Objects.toString(commitment.closed(), null),
                commitment.due() != null && commitment.late(today),
                entry.version());
    }

    private Entry<Commitment> read(JsonNode sent, Entry<Commitment> before) {
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("side", "text", "owner", "due"));
        Side side = body.needed("side", Side.class);
        if (side == Side.NONE) {
            body.bad("side");
        }
        List<Holder> stands =
                before.content() == null ? List.of() : List.of(before.content().owner());
        Holder owner = body.has("owner") ? people.holder(body, "owner", body.node("owner"), stands) : null;
        State state = body.choice("state", State.class);
        Integer version = body.number("version");
        Commitment commitment = new Commitment(
                side,
                body.text("text"),
                owner,
                body.date("due"),
                state == null ? State.OPEN : state,
                body.date("closed"));
        body.refuseProblems();
        int of = before.id() == 0 ? 0 : version == null ? -1 : version;
        return new Entry<>(before.id(), before.relationship(), of, commitment);
    }
}
