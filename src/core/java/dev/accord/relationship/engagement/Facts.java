package dev.accord.relationship.engagement;

import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.touchpoints.TouchPoint;
import java.util.List;

/**
 * What stood in the registers of a relationship at one moment.
 *
 * @param pulse every quarter that may be told, the oldest first
 */
public record Facts(
        List<TouchPoint> touchPoints,
        List<Forum> forums,
        List<Commitment> commitments,
        List<Round> assessments,
        List<dev.accord.relationship.pulse.Round> pulse) {
    public Facts {
        touchPoints = List.copyOf(touchPoints);
        forums = List.copyOf(forums);
        commitments = List.copyOf(commitments);
        assessments = List.copyOf(assessments);
        pulse = List.copyOf(pulse);
    }
}
