package dev.accord.routing.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: what was asked about which cause. */
public interface Asks {
    /**
     * One question.
     *
     * @param number counts from 1 for each cause
     * @param issue of the task in Jira, or null while it is being created
     * @param actor user key
     */
    record Ask(String cause, int number, Long issue, String actor, Instant when) {}

    /** The newest about a cause. */
    Optional<Ask> last(String cause);

    /** The newest about each of these causes, in no order. */
    List<Ask> last(Collection<String> causes);

    /** What this task asks; empty where the issue is no task of ours. */
    Optional<Ask> ofTask(long issue);

    /** Takes this number for the actor; false where somebody else took it first. */
    boolean claim(Ask ask);

    /** The task of a question that was claimed. */
    void made(Ask ask, long issue);

    /** Gives back what was claimed and came to nothing. */
    void release(Ask ask);
}
