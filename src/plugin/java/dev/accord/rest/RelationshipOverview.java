package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.KnownApplications;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Rights;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipHistory;
import dev.accord.relationship.RelationshipHistory.Changed;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Today;
import dev.accord.relationship.Visibility;
import dev.accord.rest.OpenIssues.OpenJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipJson.LevelAim;
import dev.accord.rest.RelationshipJson.ModelAim;
import dev.accord.rest.StrategyJson.ChangeOfStrategyJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Everything that the relationship page of a project and the list of relationships show beside the relationship. */
public final class RelationshipOverview {
    private static final Set<String> PEOPLE = Set.of("brm", "counterpart", "sponsor", "decidedBy");

    private final Known known;
    private final RelationshipsJson json;
    private final ApplicationsJson applications;
    private final PeopleJson people;
    private final ProjectsJson projects;
    private final StrategyJson strategy;

    /** Where the facts come from. */
    public record Known(
            Relationships relationships,
            KnownApplications applications,
            OpenIssues openIssues,
            Rights rights,
            Today today) {}

    public RelationshipOverview(
            Known known,
            RelationshipsJson json,
            ApplicationsJson applications,
            PeopleJson people,
            ProjectsJson projects,
            StrategyJson strategy) {
        this.known = known;
        this.json = json;
        this.applications = applications;
        this.people = people;
        this.projects = projects;
        this.strategy = strategy;
    }

    /** What the page shows; changes of strategy are left out for those who may not see reasons. */
    public record OverviewJson(
            ProjectJson project,
            RelationshipJson relationship,
            boolean mayEdit,
            boolean turnedOn,
            String today,
            boolean overdue,
            List<CriterionJson> criteria,
            List<ChangeJson> changes,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<ChangeOfStrategyJson> strategy,
            List<ApplicationJson> applications,
            List<OpenJson> openIssues) {}

    /** A criterion and the level that it describes. */
    public record CriterionJson(Criterion criterion, int level) {
        static final List<CriterionJson> ALL = Arrays.stream(Criterion.values())
                .map(each -> new CriterionJson(each, each.level().number()))
                .toList();
    }

    /** One save; {@code confirmed} is why all was kept, or null. */
    public record ChangeJson(String at, PersonJson by, String confirmed, List<FieldJson> fields) {}

    /** The last value beside the new one. */
    public record FieldJson(String field, Object before, Object after) {}

    /** One project of the list. */
    public record RowJson(
            ProjectJson project,
            ModelAim relationshipModel,
            LevelAim maturityLevel,
            String nextReview,
            boolean overdue,
            RelationshipJson relationship,
            boolean mayEdit,
            String today,
            ChangeJson lastChange,
            List<OpenJson> openIssues,
            int vacantSeats,
            List<String> vacantIn) {}

    OverviewJson of(ProjectJson project, String user) {
        long id = Long.parseLong(project.id());
        Relationship relationship = known.relationships().of(id).orElseGet(() -> Relationship.undecided(id));
        return new OverviewJson(
                project,
                json.shown(relationship, user),
                known.rights().editsRelationship(user, id),
                known.relationships().isTurnedOn(id),
                known.today().date().toString(),
                relationship.overdue(known.today().date()),
                CriterionJson.ALL,
                changes(relationship, user),
                new Visibility(known.rights()).showsReasons(relationship, user) ? strategy.of(relationship.id()) : null,
                in(id).stream().map(each -> applications.shown(each, user)).toList(),
                known.openIssues().of(project.key()));
    }

    RowJson row(ProjectJson project, Relationship relationship, String user) {
        long id = Long.parseLong(project.id());
        RelationshipJson shown = json.shown(relationship, user);
        List<Application> vacant =
                in(id).stream().filter(applications.vacant(null)).toList();
        return new RowJson(
                project,
                shown.relationshipModel(),
                shown.maturityLevel(),
                shown.nextReview(),
                relationship.overdue(known.today().date()),
                shown,
                known.rights().editsRelationship(user, id),
                known.today().date().toString(),
                changes(relationship, user).stream().findFirst().orElse(null),
                known.openIssues().of(project.key()),
                vacant.stream().mapToInt(this::vacantSeats).sum(),
                vacant.stream().map(Application::key).toList());
    }

    private int vacantSeats(Application application) {
        return (int) Arrays.stream(Seat.values())
                .filter(seat -> applications.vacant(seat).test(application))
                .count();
    }

    private List<Application> in(long project) {
        return known.applications().in(List.of(project));
    }

    List<ChangeJson> changes(Relationship relationship, String user) {
        boolean reasons = new Visibility(known.rights()).showsReasons(relationship, user);
        return RelationshipHistory.of(known.relationships().versions(relationship.id()), reasons).stream()
                .map(each -> new ChangeJson(
                        each.at().toString(),
                        people.person(each.actor()),
                        each.confirmed(),
                        fields(each.fields(), user)))
                .toList();
    }

    List<FieldJson> fields(List<Changed> changed, String user) {
        return changed.stream().map(each -> field(each, user)).toList();
    }

    private FieldJson field(Changed changed, String user) {
        return new FieldJson(
                changed.field(),
                value(changed.field(), changed.before(), user),
                value(changed.field(), changed.after(), user));
    }

    private Object value(String field, Object value, String user) {
        if (value instanceof String key && PEOPLE.contains(field)) {
            return people.person(key);
        }
        if (value instanceof Collection<?> ids && field.equals("projects")) {
            return projects.shown(
                    ids.stream().map(id -> Long.valueOf(String.valueOf(id))).toList(), user);
        }
        return value;
    }
}
