package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.forums.KeepForums;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.rest.ForumsJson.ForumJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.LocalDate;
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

/** The forums of the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/forums")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ForumsResource {
    private final Register<Forum> forums;
    private final KeepForums keep;
    private final ForumsJson json;
    private final RelationshipPlace place;

    @Inject
    public ForumsResource(Register<Forum> forums, KeepForums keep, ForumsJson json, RelationshipPlace place) {
        this.forums = forums;
        this.keep = keep;
        this.json = json;
        this.place = place;
    }

    /** Every forum of a relationship. */
    public record ForumsOfJson(boolean mayEdit, List<ForumJson> values) {}

    @GET
    public ForumsOfJson all(@PathParam("keyOrId") String keyOrId) {
        return shown(place.visible(keyOrId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ForumJson add(@PathParam("keyOrId") String keyOrId, JsonNode forum) {
        Asked asked = place.editable(keyOrId);
        return save(json.read(forum, Entry.fresh(asked.id(), null)), asked);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ForumJson replace(@PathParam("keyOrId") String keyOrId, @PathParam("id") String id, JsonNode forum) {
        Asked asked = place.editable(keyOrId);
        Entry<Forum> before = Ids.of(id)
                .flatMap(forums::find)
                .filter(each -> each.relationship() == asked.id())
                .orElseThrow(Refusal::notFound);
        return save(json.read(forum, before), asked);
    }

    @DELETE
    @Path("{id}")
    public ForumsOfJson remove(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        long forum = Ids.of(id).orElseThrow(Refusal::notFound);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        Caller.done(keep.remove(asked.id(), forum, of, asked.user()).map(json::shown));
        return shown(asked);
    }

    @POST
    @Path("held")
    @Consumes(MediaType.APPLICATION_JSON)
    public ForumsOfJson held(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Body body = Body.of(sent);
        body.members(Set.of("ids", "on"), Set.of("ids", "on"));
        List<Long> ids = body.list("ids").stream()
                .filter(each -> each.canConvertToLong() || body.bad("ids"))
                .map(JsonNode::asLong)
                .toList();
        LocalDate on = body.date("on");
        body.refuseProblems();
        Caller.done(keep.held(asked.id(), ids, on, asked.user())
                .map(all -> all.stream().map(json::shown).toList()));
        return shown(asked);
    }

    private ForumJson save(Entry<Forum> wanted, Asked asked) {
        return json.shown(Caller.done(keep.save(wanted, asked.user()), json::shown, wanted));
    }

    private ForumsOfJson shown(Asked asked) {
        return new ForumsOfJson(
                asked.mayEdit(), forums.of(asked.id()).stream().map(json::shown).toList());
    }
}
