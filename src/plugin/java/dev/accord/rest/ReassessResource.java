package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.relationship.reassess.StrategyChange;
import dev.accord.relationship.reassess.Trigger;
import dev.accord.relationship.reassess.Triggers;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.RelationshipPlace.Asked;
import dev.accord.rest.StrategyJson.ChangeOfStrategyJson;
import java.util.List;
import java.util.Objects;
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

/**
 * Why the relationship that a project shows should be assessed again, and the changes of strategy that were
 * recorded for it; what changed in a strategy is read by those who see reasons.
 */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/reassess")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ReassessResource {
    private final Triggers triggers;
    private final Keep<StrategyChange> strategy;
    private final StrategyJson json;
    private final PeopleJson people;
    private final RelationshipPlace place;

    @Inject
    public ReassessResource(
            Triggers triggers,
            Keep<StrategyChange> strategy,
            StrategyJson json,
            PeopleJson people,
            RelationshipPlace place) {
        this.triggers = triggers;
        this.strategy = strategy;
        this.json = json;
        this.people = people;
        this.place = place;
    }

    /** One reason; {@code on} and {@code what} are those of a change of strategy, {@code what} for those who see reasons. */
    public record TriggerJson(
            Trigger.Cause cause,
            String application,
            Seat seat,
            PersonJson before,
            PersonJson after,
            String at,
            String on,
            String what) {}

    /** Every reason since both sides last looked. */
    public record TriggersJson(List<TriggerJson> values) {}

    @GET
    public TriggersJson all(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        boolean reasons = json.showsReasons(asked);
        return new TriggersJson(triggers.of(asked.relationship()).stream()
                .map(each -> shown(each, reasons))
                .toList());
    }

    @POST
    @Path("strategy")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeOfStrategyJson record(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        return Caller.done(strategy.save(Entry.fresh(asked.id(), json.read(sent, asked.user())), asked.user())
                .map(json::shown));
    }

    @DELETE
    @Path("strategy/{id}")
    public TriggersJson remove(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") String id, @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        Caller.done(strategy.remove(asked.id(), Ids.of(id).orElseThrow(Refusal::notFound), of, asked.user())
                .map(json::shown));
        return all(keyOrId);
    }

    private TriggerJson shown(Trigger each, boolean reasons) {
        StrategyChange change = each.strategy();
        return new TriggerJson(
                each.cause(),
                each.application(),
                each.seat(),
                person(each.before()),
                person(each.after()),
                Objects.toString(each.at(), null),
                change == null ? null : change.on().toString(),
                change == null || !reasons ? null : change.what());
    }

    private PersonJson person(Holder holder) {
        return holder == null ? null : people.holder(holder);
    }
}
