package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Problem;
import dev.accord.jobs.Job;
import dev.accord.jobs.Job.State;
import dev.accord.jobs.Jobs;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Jobs as rows. */
public final class AoJobs implements Jobs {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoJobs(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Job start(String kind, String about, String starter) {
        return job(ao.create(
                JobRow.class,
                new DBParam("KIND", kind),
                new DBParam("ABOUT", about),
                new DBParam("STARTER", starter),
                new DBParam("STATE_NAME", State.QUEUED.name()),
                new DBParam("DONE_COUNT", 0),
                new DBParam("TOTAL_COUNT", 0),
                new DBParam("CANCEL_WANTED", false),
                new DBParam("HEARTBEAT_AT", clock.millis())));
    }

    @Override
    public Optional<Job> find(long id) {
        return row(id).map(AoJobs::job);
    }

    @Override
    public Optional<Job> next() {
        return Arrays.stream(ao.find(
                        JobRow.class,
                        Query.select()
                                .where("STATE_NAME = ? OR STATE_NAME = ?", State.QUEUED.name(), State.RUNNING.name())
                                .order("ID ASC")
                                .limit(1)))
                .findFirst()
                .map(AoJobs::job);
    }

    @Override
    public void keep(Job job) {
        JobRow row = row(job.id()).orElseThrow();
        row.setStateName(job.state().name());
        row.setDoneCount(job.done());
        row.setTotalCount(job.total());
        row.setMessage(job.message() == null ? null : Json.write(job.message()));
        row.setHeartbeatAt(clock.millis());
        row.save();
    }

    @Override
    public void cancel(long id) {
        JobRow row = row(id).orElseThrow();
        row.setCancelWanted(true);
        row.save();
        Job job = job(row);
        if (job.state() == State.QUEUED) {
            keep(job.over(State.CANCELLED, Problem.of("JOB_CANCELLED", "", job.done(), job.total())));
        }
    }

    @Override
    public boolean isCancelled(long id) {
        return row(id).orElseThrow().isCancelWanted();
    }

    @Override
    public void again(long id) {
        JobRow row = row(id).orElseThrow();
        row.setCancelWanted(false);
        row.setStateName(State.QUEUED.name());
        row.setMessage(null);
        row.save();
    }

    /** Read by a query, for a row that is kept in memory would not see what another node saved. */
    private Optional<JobRow> row(long id) {
        return Arrays.stream(ao.find(JobRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static Job job(JobRow row) {
        return new Job(
                row.getID(),
                row.getKind(),
                row.getAbout(),
                row.getStarter(),
                State.valueOf(row.getStateName()),
                row.getDoneCount(),
                row.getTotalCount(),
                row.getMessage() == null ? null : Json.read(row.getMessage(), Problem.class));
    }
}
