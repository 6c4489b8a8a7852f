package dev.accord.relationship.engagement;

import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.pulse.Pulse;
import dev.accord.relationship.register.Past;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows the engagement score of relationships over the quarters. Nothing is kept for it: what the registers held then
 * follows from what they hold now and from the record of their changes, so the same rule says every day alike.
 */
public final class FollowEngagement {
    private final Registers registers;
    private final Pulse pulse;
    private final Today today;

    /** What the score is made from. */
    public record Registers(
            Register<TouchPoint> touchPoints,
            Register<Forum> forums,
            Register<Commitment> commitments,
            Register<Round> assessments) {}

    public FollowEngagement(Registers registers, Pulse pulse, Today today) {
        this.registers = registers;
        this.pulse = pulse;
        this.today = today;
    }

    /** Of one relationship, over so many quarters that ended. */
    public Trend of(Relationship relationship, int quarters) {
        return of(List.of(relationship), quarters).get(relationship.id());
    }

    /** By id of the relationship. */
    public Map<Long, Trend> of(List<Relationship> relationships, int quarters) {
        List<LocalDate> ends = ends(quarters);
        Instant from = today.endOf(ends.isEmpty() ? today.date() : ends.get(0));
        List<Long> ids = relationships.stream().map(Relationship::id).toList();
        Map<Long, Past<TouchPoint>> points = registers.touchPoints().past(ids, from);
        Map<Long, Past<Forum>> forums = registers.forums().past(ids, from);
        Map<Long, Past<Commitment>> commitments = registers.commitments().past(ids, from);
        Map<Long, Past<Round>> assessments = registers.assessments().past(ids, from);
        Map<Long, Trend> trends = new HashMap<>();
        for (Relationship each : relationships) {
            Story story = new Story(
                    points.get(each.id()),
                    forums.get(each.id()),
                    commitments.get(each.id()),
                    assessments.get(each.id()),
                    pulse.rounds(List.of(each)));
            trends.put(
                    each.id(),
                    new Trend(
                            Measure.of(story.at(Instant.MAX), today.date()),
                            ends.stream()
                                    .map(end -> Measure.of(story.at(today.endOf(end)), end))
                                    .toList()));
        }
        return trends;
    }

    /** The last days of the quarters that ended, the oldest first. */
    private List<LocalDate> ends(int quarters) {
        List<LocalDate> ends = new ArrayList<>();
        Quarter quarter = Quarter.of(today.date());
        for (int i = 0; i < quarters; i++) {
            quarter = quarter.before();
            ends.add(0, quarter.last());
        }
        return ends;
    }

    /** Everything about one relationship, at any moment. */
    private record Story(
            Past<TouchPoint> touchPoints,
            Past<Forum> forums,
            Past<Commitment> commitments,
            Past<Round> assessments,
            List<dev.accord.relationship.pulse.Round> pulse) {
        Facts at(Instant moment) {
            return new Facts(
                    touchPoints.at(moment), forums.at(moment), commitments.at(moment), assessments.at(moment), pulse);
        }
    }
}
