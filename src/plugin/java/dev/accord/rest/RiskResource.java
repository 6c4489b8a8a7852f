package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.assurance.KeepRisks;
import dev.accord.assurance.Risk;
import dev.accord.assurance.Risks;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Stewards;
import dev.accord.relationship.Today;
import dev.accord.rest.PeopleJson.PersonJson;
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
import javax.ws.rs.core.MediaType;

/** The risks of an application: whoever is logged in reads them, its stewards keep them, who sits in a seat accepts them. */
@AnonymousSiteAccess
@Path("applications/{key}/risks")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RiskResource {
    private final KeepRisks keep;
    private final PeopleJson people;
    private final Steward steward;
    private final Today today;

    @Inject
    public RiskResource(KeepRisks keep, PeopleJson people, Steward steward, Today today) {
        this.keep = keep;
        this.people = people;
        this.steward = steward;
        this.today = today;
    }

    /** All risks; {@code mayAccept} where the caller sits in a seat. */
    public record RisksJson(List<RiskJson> values, boolean mayKeep, boolean mayAccept) {}

    /** A risk; {@code warns} where nobody accepted it or the acceptance has expired. */
    public record RiskJson(
            int id,
            String text,
            String consequence,
            Seat askedOf,
            String expires,
            String review,
            PersonJson addedBy,
            String addedOn,
            List<AcceptanceJson> acceptances,
            Risk.State state,
            boolean warns) {}

    /** Who accepted it, in which seat. */
    public record AcceptanceJson(Seat seat, PersonJson by, String on) {}

    @GET
    public RisksJson all(@PathParam("key") String key) {
        Application application = steward.application(key);
        return json(application, keep.of(key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RisksJson add(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.keeper(application);
        Body body = Body.of(sent);
        body.members(Set.of("text", "consequence", "askedOf", "expires", "review"), Set.of("text", "consequence"));
        KeepRisks.Wanted wanted = new KeepRisks.Wanted(
                body.text("text"),
                body.text("consequence"),
                body.choice("askedOf", Seat.class),
                body.date("expires"),
                body.date("review"));
        body.refuseProblems();
        return json(application, Caller.done(keep.add(application, wanted, user)));
    }

    /** In the caller's own name. */
    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public RisksJson accept(@PathParam("key") String key, @PathParam("id") String id, JsonNode sent) {
        Application application = steward.application(key);
        Body body = Body.of(sent);
        body.members(Set.of("expires", "review"), Set.of("expires"));
        KeepRisks.Wanted days = new KeepRisks.Wanted(null, null, null, body.date("expires"), body.date("review"));
        body.refuseProblems();
        return json(
                application,
                Caller.done(keep.accept(
                        application,
                        number(id),
                        days.expires(),
                        days.review(),
                        steward.caller().key())));
    }

    /** The risk is gone. */
    @DELETE
    @Path("{id}")
    public RisksJson close(@PathParam("key") String key, @PathParam("id") String id) {
        Application application = steward.application(key);
        String user = steward.keeper(application);
        return json(application, Caller.done(keep.close(application, number(id), user)));
    }

    private static int number(String id) {
        return Ids.of(id)
                .filter(each -> each <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(Refusal::notFound);
    }

    private RisksJson json(Application application, Risks risks) {
        String user = steward.caller().key();
        return new RisksJson(
                risks.values().stream().map(this::json).toList(),
                steward.may(application).keep(),
                !Stewards.seats(user, application).isEmpty());
    }

    private RiskJson json(Risk risk) {
        return new RiskJson(
                risk.id(),
                risk.text(),
                risk.consequence(),
                risk.askedOf(),
                Objects.toString(risk.expires(), null),
                Objects.toString(risk.review(), null),
                people.person(risk.addedBy()),
                Objects.toString(risk.addedOn(), null),
                risk.acceptances().stream()
                        .map(each -> new AcceptanceJson(
                                each.seat(), people.person(each.by()), each.on().toString()))
                        .toList(),
                risk.state(today.date()),
                risk.warns(today.date()));
    }
}
