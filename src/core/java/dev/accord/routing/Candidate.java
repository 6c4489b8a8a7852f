package dev.accord.routing;

/**
 * One step of the chain before anybody asked Jira.
 *
 * @param target a user, or a queue (group, project role, vendor desk); null where an obstacle is known already
 * @param obstacle null where there is a target
 * @param pick whom of a group, or null for the queue as a whole
 */
public record Candidate(Step step, Target target, Obstacle obstacle, Pick pick) {
    static Candidate of(Step step, Target target) {
        return new Candidate(step, target, null, null);
    }

    /** A group's queue stays one; of the rest of the binding only a group has members to pick. */
    static Candidate of(Step step, Target target, Pick pick) {
        boolean picks = target.type() == Target.Type.GROUP && pick != Pick.QUEUE;
        return new Candidate(step, target, null, picks ? pick : null);
    }

    static Candidate blocked(Step step, Obstacle obstacle) {
        return new Candidate(step, null, obstacle, null);
    }
}
