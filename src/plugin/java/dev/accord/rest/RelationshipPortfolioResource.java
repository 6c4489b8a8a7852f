package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Csv;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.MyRelationships.Row;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipJson.LevelAim;
import dev.accord.rest.RelationshipJson.ModelAim;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** All relationships side by side, of the projects that the reader may browse. */
@AnonymousSiteAccess
@Path("relationships/portfolio")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipPortfolioResource {
    private final MyRelationships relationships;
    private final Register<TouchPoint> points;
    private final PeopleJson people;
    private final ProjectsJson projects;
    private final Asking asking;

    /** Who asks, and on which day. */
    public record Asking(Caller caller, Today today) {}

    @Inject
    public RelationshipPortfolioResource(
            MyRelationships relationships,
            Register<TouchPoint> points,
            PeopleJson people,
            ProjectsJson projects,
            Asking asking) {
        this.relationships = relationships;
        this.points = points;
        this.people = people;
        this.projects = projects;
        this.asking = asking;
    }

    /** Every project that shows a relationship. */
    public record AllJson(String today, List<StandingJson> values) {}

    /** How one project's relationship stands; {@code gaps} are touch points that are expected and not there. */
    public record StandingJson(
            ProjectJson project,
            String businessUnit,
            PersonJson brm,
            ModelAim relationshipModel,
            LevelAim maturityLevel,
            String decidedOn,
            String nextReview,
            boolean overdue,
            int gaps) {}

    @GET
    public AllJson all() {
        return new AllJson(asking.today().date().toString(), standings());
    }

    /** The same as CSV. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=utf-8")
    public Response export() {
        StringBuilder file = new StringBuilder(Csv.MARK)
                .append(Csv.line(
                        "project",
                        "name",
                        "businessUnit",
                        "brm",
                        "relationshipModel",
                        "relationshipModelTarget",
                        "maturityLevel",
                        "maturityLevelTarget",
                        "decidedOn",
                        "nextReview",
                        "overdue",
                        "touchPointGaps"));
        standings().forEach(each -> file.append(line(each)));
        return Response.ok(file.toString())
                .header("Content-Disposition", "attachment; filename=\"relationships.csv\"")
                .build();
    }

    private static String line(StandingJson each) {
        return Csv.line(
                each.project().key(),
                each.project().name(),
                each.businessUnit(),
                each.brm() == null ? null : each.brm().name(),
                text(each.relationshipModel().current()),
                text(each.relationshipModel().target()),
                text(each.maturityLevel().current()),
                text(each.maturityLevel().target()),
                each.decidedOn(),
                each.nextReview(),
                String.valueOf(each.overdue()),
                String.valueOf(each.gaps()));
    }

    private List<StandingJson> standings() {
        String user = asking.caller().key();
        Map<Long, Long> gaps = points.all().stream()
                .filter(each -> each.content().gap())
                .collect(Collectors.groupingBy(Entry::relationship, Collectors.counting()));
        return relationships.of(user, false).stream()
                .map(row -> standing(row, gaps, user))
                .toList();
    }

    private StandingJson standing(Row row, Map<Long, Long> gaps, String user) {
        Relationship each = row.relationship();
        var assessment = each.assessment();
        return new StandingJson(
                projects.shown(List.of(row.project()), user).get(0),
                each.businessUnit(),
                people.person(each.sides().brm()),
                new ModelAim(assessment.model().current(), assessment.model().target()),
                new LevelAim(
                        number(assessment.level().current()),
                        number(assessment.level().target())),
                text(each.deciding().on()),
                text(each.nextReview()),
                each.overdue(asking.today().date()),
                gaps.getOrDefault(each.id(), 0L).intValue());
    }

    private static Integer number(MaturityLevel level) {
        return level == null ? null : level.number();
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
