package dev.accord.routing;

/**
 * What became of one step of the chain.
 *
 * @param target whom the step names, or null
 * @param obstacle why it was skipped, or null
 */
public record StepTried(Step step, Result result, Target target, Obstacle obstacle) {
    /** Every step is always listed. */
    public enum Result {
        TAKEN,
        SKIPPED,
        NOT_NEEDED
    }
}
