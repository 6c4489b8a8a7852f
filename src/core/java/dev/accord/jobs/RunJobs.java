package dev.accord.jobs;

import dev.accord.Problem;
import dev.accord.jobs.Job.State;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs what waits, one job after the other, in chunks; whoever calls holds the lock that makes it the only one. */
public final class RunJobs {
    private final Jobs jobs;
    private final Map<String, Work> works;

    public RunJobs(Jobs jobs, List<Work> works) {
        this.jobs = jobs;
        this.works = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
    }

    /** Runs the next job to its end; false where none waits. A job that stands as running was left by a node that died. */
    public boolean runNext() {
        Job job = jobs.next().orElse(null);
        if (job == null) {
            return false;
        }
        Work work = works.get(job.kind());
        jobs.keep(work == null ? job.over(State.FAILED, Problem.of("UNKNOWN_JOB", "", job.kind())) : run(job, work));
        return true;
    }

    /** Ends the job that broke, so that the next one gets its turn. */
    public void failNext(Problem why) {
        jobs.next().ifPresent(job -> jobs.keep(job.over(State.FAILED, why)));
    }

    private Job run(Job waiting, Work work) {
        Job job = waiting;
        Work.Chunks chunks = work.open(job);
        int total = chunks.total();
        job = job.running(job.done(), total);
        jobs.keep(job);
        while (job.done() < total) {
            if (jobs.isCancelled(job.id())) {
                return job.over(State.CANCELLED, Problem.of("JOB_CANCELLED", "", job.done(), total));
            }
            job = job.running(chunks.step(job.done()), total);
            jobs.keep(job);
        }
        return job.over(State.DONE, chunks.message());
    }
}
