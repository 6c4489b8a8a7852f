package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.jobs.Jobs;
import dev.accord.routing.Target;
import dev.accord.routing.lookback.LookBack;
import dev.accord.routing.lookback.LookBacks;
import dev.accord.routing.lookback.Met;
import dev.accord.routing.lookback.Missing;
import dev.accord.routing.lookback.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Look-backs as rows, what they found as documents of some issues each. */
public final class AoLookBacks implements LookBacks {
    private static final int SHOWN = 10;

    private final ActiveObjects ao;
    private final Jobs jobs;

    public AoLookBacks(ActiveObjects ao, Jobs jobs) {
        this.ao = ao;
        this.jobs = jobs;
    }

    /** A list on its own has no place in a document. */
    record Tracks(List<Kept> tracks) {}

    /** A track with its time in milliseconds. */
    record Kept(
            long issue,
            long project,
            String application,
            long resolved,
            Met decided,
            Target decidedFor,
            Met replayed,
            Target replayedFor,
            Missing missing,
            String had,
            int reassigned,
            boolean pingPong,
            boolean overridden,
            boolean notOurs) {
        static Kept of(Track track) {
            return new Kept(
                    track.issue(),
                    track.project(),
                    track.application(),
                    track.resolved().toEpochMilli(),
                    track.decided(),
                    track.decidedFor(),
                    track.replayed(),
                    track.replayedFor(),
                    track.missing(),
                    track.had(),
                    track.reassigned(),
                    track.pingPong(),
                    track.overridden(),
                    track.notOurs());
        }

        Track track() {
            return new Track(
                    issue,
                    project,
                    application,
                    Instant.ofEpochMilli(resolved),
                    decided,
                    decidedFor,
                    replayed,
                    replayedFor,
                    missing,
                    had,
                    reassigned,
                    pingPong,
                    overridden,
                    notOurs);
        }
    }

    @Override
    public LookBack start(LookBack wanted, String kind) {
        return ao.executeInTransaction(() -> {
            Map<String, Object> columns = new HashMap<>();
            columns.put("DAYS_BACK", wanted.days());
            columns.put("STARTER", wanted.starter());
            columns.put("STARTED_AT", wanted.startedAt().toEpochMilli());
            LookBackRow row = ao.create(LookBackRow.class, columns);
            row.setJobId(jobs.start(kind, String.valueOf(row.getID()), wanted.starter())
                    .id());
            row.save();
            return lookBack(row);
        });
    }

    @Override
    public Optional<LookBack> find(long id) {
        return row(id).map(AoLookBacks::lookBack);
    }

    @Override
    public List<LookBack> newest() {
        List<LookBack> newest = new ArrayList<>();
        // The list of issues is long and nobody reads it here.
        ao.stream(
                LookBackRow.class,
                Query.select("ID, DAYS_BACK, STARTER, STARTED_AT, JOB_ID")
                        .order("ID DESC")
                        .limit(SHOWN),
                row -> newest.add(lookBack(row)));
        return newest;
    }

    @Override
    public void found(long id, List<Long> issues) {
        LookBackRow row = row(id).orElseThrow();
        row.setIssueIds(issues.stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.save();
    }

    @Override
    public Optional<List<Long>> issues(long id) {
        return row(id).map(LookBackRow::getIssueIds).map(ids -> Stream.of(ids.split(","))
                .filter(each -> !each.isEmpty())
                .map(Long::valueOf)
                .toList());
    }

    @Override
    public void keep(long id, int part, List<Track> tracks) {
        String document = Json.write(new Tracks(tracks.stream().map(Kept::of).toList()));
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(LookBackPartRow.class, "LOOK_BACK_ID = ? AND PART_NO = ?", id, part);
            return ao.create(
                    LookBackPartRow.class,
                    new DBParam("LOOK_BACK_ID", id),
                    new DBParam("PART_NO", part),
                    new DBParam("DOCUMENT", document));
        });
    }

    @Override
    public void each(long id, Consumer<Track> reader) {
        ao.stream(
                LookBackPartRow.class,
                Query.select("ID, DOCUMENT").where("LOOK_BACK_ID = ?", id).order("PART_NO ASC"),
                row -> Json.read(row.getDocument(), Tracks.class)
                        .tracks()
                        .forEach(each -> reader.accept(each.track())));
    }

    @Override
    public void forgetBefore(long id) {
        ao.deleteWithSQL(LookBackPartRow.class, "LOOK_BACK_ID < ?", id);
        ao.deleteWithSQL(LookBackRow.class, "ID < ?", id);
    }

    /** Read by a query, for a row that is kept in memory would not see what another node saved. */
    private Optional<LookBackRow> row(long id) {
        return Arrays.stream(ao.find(LookBackRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static LookBack lookBack(LookBackRow row) {
        return new LookBack(
                row.getID(),
                row.getDaysBack(),
                row.getStarter(),
                Instant.ofEpochMilli(row.getStartedAt()),
                row.getJobId() == null ? 0 : row.getJobId());
    }
}
