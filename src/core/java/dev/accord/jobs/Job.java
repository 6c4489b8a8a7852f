package dev.accord.jobs;

import dev.accord.Problem;

/**
 * Work that takes longer than a second.
 *
 * @param about what the work is about, in the words of its kind, such as the id of an import
 * @param starter user key
 * @param done how much of {@code total} is done; what is done is not done again after a crash
 * @param message what became of it, or null while it waits or runs
 */
public record Job(
        long id, String kind, String about, String starter, State state, int done, int total, Problem message) {
    /** Where it stands. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this != QUEUED && this != RUNNING;
        }
    }

    Job running(int now, int ofAll) {
        return new Job(id, kind, about, starter, State.RUNNING, now, ofAll, null);
    }

    /** Over, with what is to be said about it. */
    public Job over(State end, Problem why) {
        return new Job(id, kind, about, starter, end, done, total, why);
    }
}
