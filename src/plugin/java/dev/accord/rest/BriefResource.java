package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.brief.Brief;
import dev.accord.relationship.brief.MakeBrief;
import dev.accord.rest.DueJson.OneDueJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipOverview.ChangeJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What happened since the last contact with the counterpart of the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/brief")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class BriefResource {
    private final MakeBrief make;
    private final Showing showing;
    private final PeopleJson people;
    private final RelationshipPlace place;

    /** How parts of it are shown that stand elsewhere, too. */
    public record Showing(RelationshipOverview overview, DueJson due, ProjectsJson projects) {}

    @Inject
    public BriefResource(MakeBrief make, Showing showing, PeopleJson people, RelationshipPlace place) {
        this.make = make;
        this.showing = showing;
        this.people = people;
        this.place = place;
    }

    /** The brief; {@code contact} is the forum of the last contact, {@code searches} are JQL whose hits belong to it. */
    public record BriefJson(
            ProjectJson project,
            String businessUnit,
            PersonJson brm,
            PersonJson counterpart,
            String since,
            String contact,
            Searches searches,
            List<OneDueJson> late,
            List<ChangeJson> decided,
            List<SeatJson> seats,
            List<FrozenJson> agreements) {}

    /** Issues that were delivered, are late, and wait for the business. */
    public record Searches(String delivered, String late, String waiting) {}

    /** A seat that another person holds; null is vacant. */
    public record SeatJson(String at, String application, Seat seat, PersonJson before, PersonJson after) {}

    /** A version of the agreement that was frozen. */
    public record FrozenJson(int number, int signed, int signatories) {}

    @GET
    public BriefJson brief(@PathParam("keyOrId") String keyOrId, @QueryParam("since") String since) {
        Asked asked = place.visible(keyOrId);
        Relationship relationship = asked.relationship();
        Brief brief = make.of(relationship, date(since));
        return new BriefJson(
                asked.project(),
                relationship.businessUnit(),
                people.person(relationship.sides().brm()),
                people.person(relationship.sides().counterpart()),
                brief.since().toString(),
                brief.contact(),
                searches(relationship, asked.user(), brief.since()),
                brief.late().stream()
                        .map(each -> showing.due().shown(each, asked.user()))
                        .toList(),
                showing.overview().changes(relationship, asked.user()).stream()
                        .filter(each -> each.at().compareTo(brief.since().toString()) >= 0)
                        .toList(),
                brief.seats().stream()
                        .map(each -> new SeatJson(
                                each.at().toString(),
                                each.application(),
                                each.seat(),
                                person(each.before()),
                                person(each.after())))
                        .toList(),
                brief.frozen().stream().map(BriefResource::frozen).toList());
    }

    private Searches searches(Relationship relationship, String user, LocalDate since) {
        String in = showing.projects().shown(relationship.projects(), user).stream()
                .map(each -> '"' + each.key() + '"')
                .collect(Collectors.joining(", ", "project in (", ")"));
        return new Searches(
                in + " AND resolved >= \"" + since + "\" ORDER BY resolved DESC",
                in + " AND resolution = EMPTY AND due < now() ORDER BY due ASC",
                in + " AND resolution = EMPTY AND accountableParty = BUSINESS ORDER BY created ASC");
    }

    private PersonJson person(Holder holder) {
        return holder == null ? null : people.holder(holder);
    }

    private static FrozenJson frozen(Agreement each) {
        return new FrozenJson(
                each.number(),
                each.signatures().size(),
                each.terms().signatories().size());
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.of(400, Problem.of("NOT_A_DATE", "since", "since", text));
        }
    }
}
