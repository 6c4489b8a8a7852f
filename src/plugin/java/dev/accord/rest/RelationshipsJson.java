package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.accord.relationship.Aim;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Evidence;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Sides.BrmType;
import dev.accord.relationship.Visibility;
import dev.accord.rest.RelationshipJson.EvidenceJson;
import dev.accord.rest.RelationshipJson.LevelAim;
import dev.accord.rest.RelationshipJson.ModelAim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns relationships into JSON and back. */
public final class RelationshipsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "businessUnit",
            "projects",
            "relationshipModel",
            "maturityLevel",
            "targetDate",
            "period",
            "evidence",
            "decidedBy",
            "decidedOn",
            "why",
            "brm",
            "brmType",
            "counterpart",
            "counterpartTitle",
            "sponsor",
            "nextReview",
            "version");
    private static final Set<String> LATER = Set.of("sponsor");
    private static final Set<String> AIM = Set.of("current", "target");

    private final PeopleJson people;
    private final ProjectsJson projects;
    private final Visibility visibility;

    public RelationshipsJson(PeopleJson people, ProjectsJson projects, Visibility visibility) {
        this.people = people;
        this.projects = projects;
        this.visibility = visibility;
    }

    RelationshipJson shown(Relationship each, String user) {
        Assessment assessment = each.assessment();
        boolean reasons = visibility.showsReasons(each, user);
        return new RelationshipJson(
                each.id() == 0 ? null : each.id(),
                each.businessUnit(),
                projects.shown(each.projects(), user),
                new ModelAim(assessment.model().current(), assessment.model().target()),
                new LevelAim(
                        number(assessment.level().current()),
                        number(assessment.level().target())),
                Objects.toString(assessment.targetDate(), null),
                assessment.period(),
                reasons
                        ? assessment.evidence().stream()
                                .map(one -> new EvidenceJson(one.criterion(), one.text()))
                                .toList()
                        : null,
                people.person(each.deciding().by()),
                Objects.toString(each.deciding().on(), null),
                reasons ? nullable(each.deciding().why()) : null,
                people.person(each.sides().brm()),
                each.sides().brmType(),
                people.person(each.sides().counterpart()),
                each.sides().counterpartTitle(),
                people.person(each.sides().sponsor()),
                Objects.toString(each.nextReview(), null),
                each.version());
    }

    /** Shown even where it is null, unlike what is left out. */
    private static JsonNode nullable(String text) {
        return MAPPER.valueToTree(text);
    }

    static Integer number(MaturityLevel level) {
        return level == null ? null : level.number();
    }

    /** What was sent, in place of what stands; a version left out is older than any. */
    Relationship read(JsonNode sent, Relationship before, String user) {
        Body body = Body.of(sent);
        body.members(
                MEMBERS, MEMBERS.stream().filter(each -> !LATER.contains(each)).collect(Collectors.toSet()));
        Integer id = body.number("id");
        Integer version = body.number("version");
        Relationship read = new Relationship(
                id == null ? 0 : id,
                body.text("businessUnit"),
                projects.read(body, "projects", before.projects(), user),
                assessment(body),
                new Deciding(
                        person(body, "decidedBy", before.deciding().by()), body.date("decidedOn"), body.text("why")),
                new Sides(
                        person(body, "brm", before.sides().brm()),
                        body.choice("brmType", BrmType.class),
                        person(body, "counterpart", before.sides().counterpart()),
                        body.text("counterpartTitle"),
                        body.node("sponsor").isMissingNode()
                                ? before.sides().sponsor()
                                : person(body, "sponsor", before.sides().sponsor())),
                body.date("nextReview"),
                version == null ? -1 : version);
        body.refuseProblems();
        return read;
    }

    private static Assessment assessment(Body body) {
        Optional<Body> model = body.object("relationshipModel");
        Optional<Body> level = body.object("maturityLevel");
        model.ifPresent(each -> each.members(AIM, AIM));
        level.ifPresent(each -> each.members(AIM, AIM));
        return new Assessment(
                model.map(each -> new Aim<>(
                                each.choice("current", RelationshipModel.class),
                                each.choice("target", RelationshipModel.class)))
                        .orElse(Aim.undecided()),
                level.map(each -> new Aim<>(level(each, "current"), level(each, "target")))
                        .orElse(Aim.undecided()),
                body.date("targetDate"),
                body.text("period"),
                evidence(body));
    }

    private static MaturityLevel level(Body body, String member) {
        Integer number = body.number(member);
        Optional<MaturityLevel> level = Optional.ofNullable(number).flatMap(MaturityLevel::of);
        if (number != null && level.isEmpty()) {
            body.bad(member);
        }
        return level.orElse(null);
    }

    private static List<Evidence> evidence(Body body) {
        return body.objects("evidence").stream()
                .map(each -> {
                    each.members(Set.of("criterion", "text"), Set.of("criterion", "text"));
                    Criterion criterion = each.choice("criterion", Criterion.class);
                    if (criterion == null) {
                        each.bad("criterion");
                    }
                    return new Evidence(criterion, each.text("text"));
                })
                .filter(each -> each.criterion() != null)
                .toList();
    }

    /** Whoever was there before may stay, even if the user is gone. */
    private String person(Body body, String member, String before) {
        return people.key(body, member, before);
    }
}
