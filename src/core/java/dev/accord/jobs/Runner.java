package dev.accord.jobs;

/** Port: whoever runs jobs in the background. */
public interface Runner {
    /** Somebody queued a job. */
    void wake();
}
