package dev.accord.rest;

import dev.accord.jobs.Job;

/** Jobs as REST shows them. */
public final class JobsJson {
    private final Errors errors;

    public JobsJson(Errors errors) {
        this.errors = errors;
    }

    /** A job; the message is a sentence, or null while it waits or runs. */
    public record JobJson(long id, String kind, Job.State state, int done, int total, String message) {}

    JobJson shown(Job job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.message() == null ? null : errors.sentence(job.message()));
    }
}
