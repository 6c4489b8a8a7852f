package dev.accord.jobs;

import java.util.Optional;

/** Port: the jobs as they are kept. */
public interface Jobs {
    Job start(String kind, String about, String starter);

    Optional<Job> find(long id);

    /** The oldest that is not over. */
    Optional<Job> next();

    /** Keeps state and progress; a wish to cancel stays. */
    void keep(Job job);

    /** A job that waits is cancelled at once, one that runs between two of its chunks. */
    void cancel(long id);

    boolean isCancelled(long id);

    /** Puts a job that failed or was cancelled into the queue again, with what is done. */
    void again(long id);
}
