package dev.accord.jobs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import dev.accord.Problem;
import dev.accord.jobs.Job.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

public final class RunJobsTest {
    private final Queue queue = new Queue();
    private final Counting counting = new Counting();
    private final RunJobs jobs = new RunJobs(queue, List.of(counting));

    @Test
    public void aJobRunsInChunksAndKeepsItsProgress() {
        queue.start("COUNT", "10", "mia");
        jobs.runNext();
        assertEquals(List.of(0, 4, 8), counting.steps);
        assertEquals(new Job(1, "COUNT", "10", "mia", State.DONE, 10, 10, Problem.of("X", "")), queue.kept.get(1L));
        assertFalse(jobs.runNext());
    }

    @Test
    public void aJobOfANodeThatDiedGoesOnWhereItWas() {
        queue.kept.put(1L, new Job(1, "COUNT", "10", "mia", State.RUNNING, 8, 10, null));
        jobs.runNext();
        assertEquals(List.of(8), counting.steps);
    }

    @Test
    public void aJobIsCancelledBetweenTwoChunks() {
        queue.start("COUNT", "10", "mia");
        counting.cancelAfter = 4;
        jobs.runNext();
        assertEquals(List.of(0, 4), counting.steps);
        assertEquals(State.CANCELLED, queue.kept.get(1L).state());
        assertEquals(8, queue.kept.get(1L).done());
    }

    @Test
    public void oneThatBreaksIsMarkedAndTheNextGetsItsTurn() {
        queue.start("COUNT", "broken", "mia");
        queue.start("COUNT", "3", "mia");
        assertThrows(NumberFormatException.class, jobs::runNext);
        jobs.failNext(Problem.of("UNEXPECTED", "", "id"));
        jobs.runNext();
        assertEquals(State.FAILED, queue.kept.get(1L).state());
        assertEquals(State.DONE, queue.kept.get(2L).state());
    }

    @Test
    public void oneOfAnUnknownKindFails() {
        queue.start("DANCE", "", "mia");
        jobs.runNext();
        assertEquals("UNKNOWN_JOB", queue.kept.get(1L).message().code());
    }

    /** Counts to the number that the job is about, four at a time. */
    private final class Counting implements Work {
        final List<Integer> steps = new ArrayList<>();
        int cancelAfter = Integer.MAX_VALUE;

        @Override
        public String kind() {
            return "COUNT";
        }

        @Override
        public Chunks open(Job job) {
            int total = Integer.parseInt(job.about());
            return new Chunks() {
                @Override
                public int total() {
                    return total;
                }

                @Override
                public int step(int done) {
                    steps.add(done);
                    if (done >= cancelAfter) {
                        queue.cancel(job.id());
                    }
                    return Math.min(done + 4, total);
                }

                @Override
                public Problem message() {
                    return Problem.of("X", "");
                }
            };
        }
    }

    private static final class Queue implements Jobs {
        final Map<Long, Job> kept = new TreeMap<>();
        private final Set<Long> cancelled = new HashSet<>();

        @Override
        public Job start(String kind, String about, String starter) {
            Job job = new Job(kept.size() + 1L, kind, about, starter, State.QUEUED, 0, 0, null);
            kept.put(job.id(), job);
            return job;
        }

        @Override
        public Optional<Job> find(long id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Job> next() {
            return kept.values().stream().filter(job -> !job.state().isOver()).findFirst();
        }

        @Override
        public void keep(Job job) {
            kept.put(job.id(), job);
        }

        @Override
        public void cancel(long id) {
            cancelled.add(id);
        }

        @Override
        public boolean isCancelled(long id) {
            return cancelled.contains(id);
        }

        @Override
        public void again(long id) {
            cancelled.remove(id);
        }
    }
}
