package dev.accord.routing;

/** Port: one worker for an issue at a time, over all nodes. */
public interface IssueLocks {
    /** Runs the work while holding the issue's lock; false, without waiting, where another has it. */
    boolean whileLocked(long issue, Runnable work);
}
