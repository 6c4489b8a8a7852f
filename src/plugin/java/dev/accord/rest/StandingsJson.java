package dev.accord.rest;

import dev.accord.catalogue.KnownApplications;
import dev.accord.catalogue.Seat;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.MyRelationships.Row;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.engagement.FollowEngagement;
import dev.accord.relationship.engagement.Trend;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.rest.EngagementJson.QuarterJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipJson.LevelAim;
import dev.accord.rest.RelationshipJson.ModelAim;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How every relationship stands that somebody may see, one line for each project. */
public final class StandingsJson {
    private static final int QUARTERS = 4;

    private final Facts facts;
    private final ApplicationsJson applications;
    private final PeopleJson people;
    private final ProjectsJson projects;
    private final Today today;

    /** Where it is known. */
    public record Facts(
            MyRelationships relationships,
            Register<TouchPoint> points,
            FollowEngagement engagement,
            KnownApplications applications,
            Visibility visibility) {}

    public StandingsJson(
            Facts facts, ApplicationsJson applications, PeopleJson people, ProjectsJson projects, Today today) {
        this.facts = facts;
        this.applications = applications;
        this.people = people;
        this.projects = projects;
        this.today = today;
    }

    /**
     * How one project's relationship stands.
     *
     * @param gaps touch points that are expected and not there
     * @param vacantSeats of the applications in the project
     * @param engagement null for those who may not see it
     */
    public record StandingJson(
            ProjectJson project,
            String businessUnit,
            PersonJson brm,
            ModelAim relationshipModel,
            LevelAim maturityLevel,
            String decidedOn,
            String nextReview,
            boolean overdue,
            int gaps,
            int vacantSeats,
            EngagedJson engagement) {}

    /** The engagement score today and at the end of the last four quarters; null while there is nothing to count. */
    public record EngagedJson(Integer score, Integer change, List<QuarterJson> quarters) {}

    String today() {
        return today.date().toString();
    }

    List<StandingJson> of(String user) {
        List<Row> rows = facts.relationships().of(user, false);
        Map<Long, Trend> trends = facts.engagement()
                .of(
                        rows.stream()
                                .map(Row::relationship)
                                .distinct()
                                .filter(each -> facts.visibility().showsReasons(each, user))
                                .toList(),
                        QUARTERS);
        Map<Long, Long> gaps = facts.points().all().stream()
                .filter(each -> each.content().gap())
                .collect(Collectors.groupingBy(Entry::relationship, Collectors.counting()));
        return rows.stream().map(row -> shown(row, gaps, trends, user)).toList();
    }

    private StandingJson shown(Row row, Map<Long, Long> gaps, Map<Long, Trend> trends, String user) {
        Relationship each = row.relationship();
        var assessment = each.assessment();
        return new StandingJson(
                projects.shown(List.of(row.project()), user).get(0),
                each.businessUnit(),
                people.person(each.sides().brm()),
                new ModelAim(assessment.model().current(), assessment.model().target()),
                new LevelAim(
                        RelationshipsJson.number(assessment.level().current()),
                        RelationshipsJson.number(assessment.level().target())),
                Objects.toString(each.deciding().on(), null),
                Objects.toString(each.nextReview(), null),
                each.overdue(today.date()),
                gaps.getOrDefault(each.id(), 0L).intValue(),
                vacantSeats(row.project()),
                trends.containsKey(each.id()) ? engaged(trends.get(each.id())) : null);
    }

    private int vacantSeats(long project) {
        return (int) facts.applications().in(List.of(project)).stream()
                .flatMap(each -> Arrays.stream(Seat.values())
                        .filter(seat -> applications.vacant(seat).test(each)))
                .count();
    }

    private static EngagedJson engaged(Trend trend) {
        return new EngagedJson(
                EngagementJson.number(trend.now().value()),
                EngagementJson.number(trend.change()),
                EngagementJson.quarters(trend));
    }
}
