package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.java.ao.Query;

/** The saves of applications, out of the record of all changes. */
public final class AoApplicationChanges implements ApplicationChanges {
    private static final String SUBJECT = "application:";
    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;

    public AoApplicationChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Saved> between(Instant from, Instant until) {
        return saved(Query.select()
                .where(
                        "SUBJECT LIKE ? AND CHANGED_AT >= ? AND CHANGED_AT < ?",
                        SUBJECT + "%",
                        millis(from),
                        millis(until)));
    }

    @Override
    public List<Saved> since(Instant from, Collection<String> applications) {
        List<Saved> saved = new ArrayList<>();
        List<String> keys = List.copyOf(applications);
        for (int first = 0; first < keys.size(); first += AT_ONCE) {
            List<Object> values = new ArrayList<>();
            keys.subList(first, Math.min(first + AT_ONCE, keys.size())).forEach(key -> values.add(SUBJECT + key));
            String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            values.add(millis(from));
            saved.addAll(
                    saved(Query.select().where("SUBJECT IN (" + marks + ") AND CHANGED_AT >= ?", values.toArray())));
        }
        return saved.stream().sorted(Comparator.comparing(Saved::at)).toList();
    }

    private List<Saved> saved(Query query) {
        return Arrays.stream(ao.find(ChangeRow.class, query.order("ID ASC")))
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
