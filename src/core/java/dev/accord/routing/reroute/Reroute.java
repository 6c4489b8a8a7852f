package dev.accord.routing.reroute;

import java.time.Instant;
import java.util.List;

/**
 * Many issues that are routed again, or taken back, by one job.
 *
 * @param jql what was searched, or null where the issues were named
 * @param issues in the order in which they are done; null until the job has searched them
 * @param undoOf id of what is taken back, or null
 * @param version the version of a model to which it moves issues, or null
 * @param starter user key
 * @param job id of the job that does it
 */
public record Reroute(
        long id,
        String jql,
        List<Long> issues,
        Long undoOf,
        Version version,
        String starter,
        Instant startedAt,
        long job) {
    /** One version of one model. */
    public record Version(String model, int number) {}

    public Reroute {
        issues = issues == null ? null : List.copyOf(issues);
    }

    Reroute of(List<Long> found) {
        return new Reroute(id, jql, found, undoOf, version, starter, startedAt, job);
    }
}
