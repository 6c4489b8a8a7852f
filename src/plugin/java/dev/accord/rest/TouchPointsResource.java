package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum.Level;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import dev.accord.relationship.touchpoints.HoldTouchPoints;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.relationship.touchpoints.TouchPoint.Works;
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

/** The touch points of the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/touchpoints")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class TouchPointsResource {
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "name",
            "level",
            "business",
            "it",
            "cadence",
            "lastContact",
            "works",
            "due",
            "overdue",
            "gap",
            "version");

    private final Keep<TouchPoint> keep;
    private final HoldTouchPoints hold;
    private final PeopleJson people;
    private final RelationshipPlace place;

    @Inject
    public TouchPointsResource(
            Keep<TouchPoint> keep, HoldTouchPoints hold, PeopleJson people, RelationshipPlace place) {
        this.keep = keep;
        this.hold = hold;
        this.people = people;
        this.place = place;
    }

    /** One touch point; {@code due} follows from the cadence, {@code gap} from who is named and whether there was a contact. */
    public record TouchPointJson(
            long id,
            String name,
            Level level,
            List<PersonJson> business,
            List<PersonJson> it,
            Cadence cadence,
            String lastContact,
            Works works,
            String due,
            boolean overdue,
            boolean gap,
            int version) {}

    /** Every touch point that is expected. */
    public record TouchPointsJson(boolean mayEdit, int expected, int gaps, List<TouchPointJson> values) {}

    @GET
    public TouchPointsJson all(@PathParam("keyOrId") String keyOrId) {
        return shown(place.visible(keyOrId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TouchPointJson add(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        return save(read(sent, Entry.fresh(asked.id(), null)), asked);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TouchPointJson replace(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<TouchPoint> before =
                Ids.of(id).flatMap(each -> keep.find(asked.id(), each)).orElseThrow(Refusal::notFound);
        return save(read(sent, before), asked);
    }

    @DELETE
    @Path("{id}")
    public TouchPointsJson remove(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        Caller.done(keep.remove(asked.id(), Ids.of(id).orElseThrow(Refusal::notFound), of, asked.user())
                .map(each -> shown(each, place.today())));
        return shown(asked);
    }

    @POST
    @Path("held")
    @Consumes(MediaType.APPLICATION_JSON)
    public TouchPointsJson held(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Body body = Body.of(sent);
        body.members(Set.of("ids", "on"), Set.of("ids", "on"));
        List<Long> ids = body.list("ids").stream()
                .filter(each -> each.canConvertToLong() || body.bad("ids"))
                .map(JsonNode::asLong)
                .toList();
        LocalDate on = body.date("on");
        body.refuseProblems();
        Caller.done(hold.held(asked.id(), ids, on, asked.user())
                .map(all -> all.stream().map(each -> shown(each, place.today())).toList()));
        return shown(asked);
    }

    private TouchPointJson save(Entry<TouchPoint> wanted, Asked asked) {
        LocalDate today = place.today();
        return shown(Caller.done(keep.save(wanted, asked.user()), each -> shown(each, today), wanted), today);
    }

    private TouchPointsJson shown(Asked asked) {
        LocalDate today = place.today();
        List<Entry<TouchPoint>> all = keep.of(asked.id());
        int gaps = (int) all.stream().filter(each -> each.content().gap()).count();
        return new TouchPointsJson(
                asked.mayEdit(),
                all.size(),
                gaps,
                all.stream().map(each -> shown(each, today)).toList());
    }

    private TouchPointJson shown(Entry<TouchPoint> entry, LocalDate today) {
        TouchPoint point = entry.content();
        return new TouchPointJson(
                entry.id(),
                point.name(),
                point.level(),
                point.business().stream().map(people::holder).toList(),
                point.it().stream().map(people::holder).toList(),
                point.cadence(),
                Objects.toString(point.lastContact(), null),
                point.works(),
                Objects.toString(point.due(), null),
                point.overdue(today),
                point.gap(),
                entry.version());
    }

    private Entry<TouchPoint> read(JsonNode sent, Entry<TouchPoint> before) {
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("name", "level", "cadence"));
        TouchPoint stands = before.content();
        Integer version = body.number("version");
        TouchPoint point = new TouchPoint(
                body.text("name"),
                body.needed("level", Level.class),
                side(body, "business", stands == null ? List.of() : stands.business()),
                side(body, "it", stands == null ? List.of() : stands.it()),
                body.needed("cadence", Cadence.class),
                body.date("lastContact"),
                body.choice("works", Works.class));
        body.refuseProblems();
        int of = before.id() == 0 ? 0 : version == null ? -1 : version;
        return new Entry<>(before.id(), before.relationship(), of, point);
    }

    private List<Holder> side(Body body, String member, List<Holder> before) {
        return body.list(member).stream()
                .map(each -> people.holder(body, member, each, before))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
