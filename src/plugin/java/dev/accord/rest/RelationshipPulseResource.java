package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.pulse.Pulse;
import dev.accord.relationship.pulse.PulseSetting;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.pulse.Round;
import dev.accord.relationship.register.Entry;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.PulseJson.RoundJson;
import dev.accord.rest.PulseJson.UnitJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The pulse of the relationship that a project shows: who is asked answers, and roles see counts. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/pulse")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipPulseResource {
    private final Pulse pulse;
    private final Visibility visibility;
    private final PeopleJson people;
    private final RelationshipPlace place;

    @Inject
    public RelationshipPulseResource(Pulse pulse, Visibility visibility, PeopleJson people, RelationshipPlace place) {
        this.pulse = pulse;
        this.visibility = visibility;
        this.people = people;
        this.place = place;
    }

    /**
     * What the caller may know; {@code rounds} is null for whoever may not see ratings, {@code asked} and {@code invited} for
     * whoever may not edit.
     */
    public record PulseOfJson(
            ProjectJson project,
            String businessUnit,
            boolean open,
            String quarter,
            boolean mayAnswer,
            Rating own,
            boolean mayEdit,
            List<PersonJson> asked,
            List<PersonJson> invited,
            int minimum,
            List<RoundJson> rounds,
            int version) {}

    @GET
    public PulseOfJson one(@PathParam("keyOrId") String keyOrId) {
        return shown(place.visible(keyOrId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PulseOfJson set(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Body body = Body.of(sent);
        body.members(Set.of("open", "invited", "version"), Set.of("open", "invited", "version"));
        Entry<PulseSetting> before = pulse.setting(asked.relationship());
        Boolean open = body.truth("open");
        List<Holder> known =
                before.content().invited().stream().map(Holder::user).toList();
        List<String> invited = body.list("invited").stream()
                .map(each -> people.holder(body, "invited", each, known))
                .filter(each -> each != null && (each.isUser() || body.bad("invited")))
                .map(Holder::userKey)
                .toList();
        Integer version = body.number("version");
        body.refuseProblems();
        Entry<PulseSetting> wanted = new Entry<>(
                before.id(),
                before.relationship(),
                version == null ? -1 : version,
                new PulseSetting(Boolean.TRUE.equals(open), invited));
        Caller.done(pulse.set(wanted, asked.user()), each -> shown(asked), wanted);
        return shown(asked);
    }

    @PUT
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public PulseOfJson answer(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Asked asked = place.visible(keyOrId);
        Body body = Body.of(sent);
        body.members(Set.of("rating"), Set.of("rating"));
        Rating rating = body.needed("rating", Rating.class);
        body.refuseProblems();
        Caller.done(pulse.rate(asked.relationship(), rating, asked.user()));
        return shown(asked);
    }

    @GET
    @Path("file")
    @Produces("text/csv;charset=utf-8")
    public Response file(@PathParam("keyOrId") String keyOrId) {
        PulseOfJson shown = shown(place.visible(keyOrId));
        if (shown.rounds() == null) {
            throw Refusal.forbidden();
        }
        return PulseJson.file(List.of(new UnitJson(shown.businessUnit(), shown.rounds())));
    }

    private PulseOfJson shown(Asked asked) {
        Entry<PulseSetting> setting = pulse.setting(asked.relationship());
        List<Round> rounds = visibility.showsReasons(asked.relationship(), asked.user())
                ? pulse.rounds(List.of(asked.relationship()))
                : null;
        String unit = asked.relationship().businessUnit();
        return new PulseOfJson(
                asked.project(),
                unit == null ? asked.project().name() : unit,
                setting.content().open(),
                pulse.quarter().toString(),
                pulse.mayAnswer(asked.relationship(), asked.user()),
                pulse.own(asked.relationship(), asked.user()),
                asked.mayEdit(),
                asked.mayEdit()
                        ? pulse.asked(asked.relationship()).stream()
                                .map(people::person)
                                .toList()
                        : null,
                asked.mayEdit()
                        ? setting.content().invited().stream()
                                .map(people::person)
                                .toList()
                        : null,
                Round.MINIMUM,
                rounds == null ? null : rounds.stream().map(PulseJson::shown).toList(),
                setting.version());
    }
}
