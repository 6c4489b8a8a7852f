package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.java.ao.Query;

/** The saves of applications, out of the record of all changes. */
public final class AoApplicationChanges implements ApplicationChanges {
    private final ActiveObjects ao;

    public AoApplicationChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Saved> between(Instant from, Instant until) {
        return Arrays.stream(ao.find(
                        ChangeRow.class,
                        Query.select()
                                .where(
                                        "SUBJECT LIKE ? AND CHANGED_AT >= ? AND CHANGED_AT < ?",
                                        "application:%",
                                        millis(from),
                                        millis(until))
                                .order("ID ASC")))
                .filter(row -> row.getNewDocument() != null)
                .map(row -> new Saved(
                        Instant.ofEpochMilli(row.getChangedAt()),
                        row.getActor(),
                        row.getOldDocument() == null ? null : Json.read(row.getOldDocument(), Application.class),
                        Json.read(row.getNewDocument(), Application.class)))
                .toList();
    }

    private static long millis(Instant moment) {
        return Objects.equals(moment, Instant.MAX) ? Long.MAX_VALUE : moment.toEpochMilli();
    }
}
