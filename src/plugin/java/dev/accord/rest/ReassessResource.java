package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.relationship.reassess.Trigger;
import dev.accord.relationship.reassess.Triggers;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Why the relationship that a project shows should be assessed again. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/reassess")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ReassessResource {
    private final Triggers triggers;
    private final PeopleJson people;
    private final RelationshipPlace place;

    @Inject
    public ReassessResource(Triggers triggers, PeopleJson people, RelationshipPlace place) {
        this.triggers = triggers;
        this.people = people;
        this.place = place;
    }

    /** One reason. */
    public record TriggerJson(
            Trigger.Cause cause, String application, Seat seat, PersonJson before, PersonJson after, String at) {}

    /** Every reason since both sides last looked. */
    public record TriggersJson(List<TriggerJson> values) {}

    @GET
    public TriggersJson all(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        return new TriggersJson(
                triggers.of(asked.relationship()).stream().map(this::shown).toList());
    }

    private TriggerJson shown(Trigger each) {
        return new TriggerJson(
                each.cause(),
                each.application(),
                each.seat(),
                person(each.before()),
                person(each.after()),
                Objects.toString(each.at(), null));
    }

    private PersonJson person(Holder holder) {
        return holder == null ? null : people.holder(holder);
    }
}
