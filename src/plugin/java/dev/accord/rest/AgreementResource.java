package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.register.Entry;
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

/** The versions of the governance agreement of the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/agreements")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class AgreementResource {
    private final KeepAgreements keep;
    private final AgreementsJson json;
    private final RelationshipPlace place;
    private final Today today;

    @Inject
    public AgreementResource(KeepAgreements keep, AgreementsJson json, RelationshipPlace place, Today today) {
        this.keep = keep;
        this.json = json;
        this.place = place;
        this.today = today;
    }

    /** Every version, newest first. */
    public record AgreementsOfJson(boolean mayEdit, List<VersionJson> values) {}

    /** One version in one line. */
    public record VersionJson(
            int number, Agreement.State state, String validFrom, String validTo, int signed, int signatories) {}

    @GET
    public AgreementsOfJson all(@PathParam("keyOrId") String keyOrId) {
        return list(place.visible(keyOrId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementJson draft(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.editable(keyOrId);
        return done(keep.draft(asked.relationship(), asked.user()), asked);
    }

    @GET
    @Path("{number}")
    public AgreementJson one(@PathParam("keyOrId") String keyOrId, @PathParam("number") String number) {
        Asked asked = place.visible(keyOrId);
        return json.shown(present(asked, number), asked);
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementJson change(
            @PathParam("keyOrId") String keyOrId, @PathParam("number") String number, JsonNode terms) {
        Asked asked = place.editable(keyOrId);
        Entry<Agreement> wanted = json.read(terms, present(asked, number));
        return json.shown(
                Caller.done(keep.change(wanted, asked.user()), each -> json.shown(each, asked), wanted), asked);
    }

    @DELETE
    @Path("{number}")
    public AgreementsOfJson remove(
            @PathParam("keyOrId") String keyOrId,
            @PathParam("number") String number,
            @QueryParam("version") String version) {
        Asked asked = place.editable(keyOrId);
        Entry<Agreement> present = present(asked, number);
        int of = Ids.of(String.valueOf(version)).map(Long::intValue).orElse(-1);
        done(keep.remove(at(present, of), asked.user()), asked);
        return list(asked);
    }

    @POST
    @Path("{number}/freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementJson freeze(
            @PathParam("keyOrId") String keyOrId, @PathParam("number") String number, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<Agreement> draft = at(present(asked, number), version(sent));
        return done(keep.freeze(asked.relationship(), draft, asked.user()), asked);
    }

    @POST
    @Path("{number}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementJson reopen(
            @PathParam("keyOrId") String keyOrId, @PathParam("number") String number, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        return done(keep.reopen(at(present(asked, number), version(sent)), asked.user()), asked);
    }

    /** Signs as oneself, or, with {@code name} and {@code toldOn}, records what somebody without account said. */
    @POST
    @Path("{number}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementJson sign(@PathParam("keyOrId") String keyOrId, @PathParam("number") String number, JsonNode sent) {
        Body body = Body.of(sent);
        body.members(Set.of("version", "name", "toldOn"), Set.of("version"));
        Integer version = body.number("version");
        String name = body.text("name");
        LocalDate toldOn = body.date("toldOn");
        body.refuseProblems();
        Asked asked = name == null ? place.visible(keyOrId) : place.editable(keyOrId);
        Entry<Agreement> frozen = at(present(asked, number), version == null ? -1 : version);
        return done(
                name == null ? keep.sign(frozen, asked.user()) : keep.signFor(frozen, name, toldOn, asked.user()),
                asked);
    }

    private static int version(JsonNode sent) {
        Body body = Body.of(sent);
        body.members(Set.of("version"), Set.of("version"));
        Integer version = body.number("version");
        body.refuseProblems();
        return version == null ? -1 : version;
    }

    private static Entry<Agreement> at(Entry<Agreement> present, int version) {
        return new Entry<>(present.id(), present.relationship(), version, present.content());
    }

    private AgreementJson done(Outcome<Entry<Agreement>> outcome, Asked asked) {
        return Caller.done(outcome.map(each -> json.shown(each, asked)));
    }

    private Entry<Agreement> present(Asked asked, String number) {
        return Ids.of(number)
                .flatMap(each -> keep.find(asked.id(), each.intValue()))
                .orElseThrow(() -> Refusal.of(404, Problem.of("NO_SUCH_VERSION", "", number)));
    }

    private AgreementsOfJson list(Asked asked) {
        return new AgreementsOfJson(
                asked.mayEdit(),
                keep.of(asked.id()).stream()
                        .map(Entry::content)
                        .map(each -> new VersionJson(
                                each.number(),
                                each.state(today.date()),
                                Objects.toString(each.terms().validFrom(), null),
                                Objects.toString(each.terms().validTo(), null),
                                each.signatures().size(),
                                each.terms().signatories().size()))
                        .toList());
    }
}
