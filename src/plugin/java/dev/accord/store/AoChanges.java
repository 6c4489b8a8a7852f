package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.audit.Changes;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The record of changes as rows. */
public final class AoChanges implements Changes {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoChanges(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void record(String actor, String subject, String before, String after) {
        ao.create(
                ChangeRow.class,
                new DBParam("CHANGED_AT", clock.millis()),
                new DBParam("ACTOR", actor),
                new DBParam("SUBJECT", subject),
                new DBParam("OLD_DOCUMENT", before),
                new DBParam("NEW_DOCUMENT", after));
    }

    @Override
    public List<Change> of(String subject, int startAt, int limit) {
        return Arrays.stream(ao.find(
                        ChangeRow.class,
                        Query.select()
                                .where("SUBJECT = ?", subject)
                                .order("ID DESC")
                                .offset(startAt)
                                .limit(limit)))
                .map(AoChanges::change)
                .toList();
    }

    @Override
    public List<Change> since(String subject, Instant from) {
        return Arrays.stream(ao.find(
                        ChangeRow.class,
                        Query.select()
                                .where("SUBJECT LIKE ? AND CHANGED_AT >= ?", subject, from.toEpochMilli())
                                .order("ID DESC")))
                .map(AoChanges::change)
                .toList();
    }

    private static Change change(ChangeRow row) {
        return new Change(
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getActor(),
                row.getSubject(),
                row.getOldDocument(),
                row.getNewDocument());
    }

    @Override
    public int count(String subject) {
        return ao.count(ChangeRow.class, Query.select().where("SUBJECT = ?", subject));
    }
}
