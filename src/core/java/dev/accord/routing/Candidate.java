package dev.accord.routing;

/**
 * One step of the chain before anybody asked Jira.
 *
 * @param target a user, or a queue (group, project role, vendor desk); null where an obstacle is known already
 * @param obstacle null where there is a target
 */
public record Candidate(Step step, Target target, Obstacle obstacle) {
    static Candidate of(Step step, Target target) {
        return new Candidate(step, target, null);
    }

    static Candidate blocked(Step step, Obstacle obstacle) {
        return new Candidate(step, null, obstacle);
    }
}
