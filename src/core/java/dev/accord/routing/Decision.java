package dev.accord.routing;

import dev.accord.governance.Mode;
import java.time.Instant;

/**
 * One decision about an issue; the highest number is in force.
 *
 * @param number counts from 1 for each issue, without gaps
 * @param assignment provisional while the state is PLANNED
 * @param revision of the agreement that it was decided under
 * @param appliedAt when Jira was changed, or null
 * @param resolved whether the issue was done with when last looked at
 */
public record Decision(
        long issue,
        int number,
        Mode mode,
        State state,
        Inputs inputs,
        Answer answer,
        Assignment assignment,
        long revision,
        Instant decidedAt,
        Instant appliedAt,
        Attempts attempts,
        boolean resolved) {

    /** Where a decision stands. */
    public enum State {
        PLANNED,
        APPLIED,
        OBSERVED,
        FAILED,
        SUPERSEDED,
        WITHDRAWN
    }

    /** Still to be carried out. */
    public boolean open() {
        return state == State.PLANNED || state == State.FAILED;
    }

    public Decision in(State other, Instant at) {
        return new Decision(
                issue, number, mode, other, inputs, answer, assignment, revision, decidedAt, at, attempts, resolved);
    }

    public Decision trying(State state, Attempts attempts) {
        return new Decision(
                issue,
                number,
                mode,
                state,
                inputs,
                answer,
                assignment,
                revision,
                decidedAt,
                appliedAt,
                attempts,
                resolved);
    }

    public Decision with(Assignment assignment) {
        return new Decision(
                issue,
                number,
                mode,
                state,
                inputs,
                answer,
                assignment,
                revision,
                decidedAt,
                appliedAt,
                attempts,
                resolved);
    }

    Decision resolved(boolean now) {
        return new Decision(
                issue, number, mode, state, inputs, answer, assignment, revision, decidedAt, appliedAt, attempts, now);
    }

    /** The same number decided again under another agreement or mode; only what is PLANNED may be. */
    Decision again(Mode mode, Answer answer, Assignment assignment, long revision) {
        return new Decision(
                issue,
                number,
                mode,
                state,
                inputs,
                answer,
                assignment,
                revision,
                decidedAt,
                appliedAt,
                attempts,
                resolved);
    }
}
