package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.governance.Records;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Records of one kind as documents, each with a version of its own. */
public final class AoRecords<T extends Records.Kept<T>> implements Records<T> {
    private final ActiveObjects ao;
    private final Versions versions;
    private final Changes changes;
    private final String kind;
    private final Class<T> type;

    public AoRecords(ActiveObjects ao, Versions versions, Changes changes, String kind, Class<T> type) {
        this.ao = ao;
        this.versions = versions;
        this.changes = changes;
        this.kind = kind;
        this.type = type;
    }

    @Override
    public Optional<T> of(String application) {
        return row(application).map(this::record);
    }

    @Override
    public List<T> all() {
        return Arrays.stream(ao.find(ApplicationRecordRow.class, Query.select().where("KIND = ?", kind)))
                .map(this::record)
                .toList();
    }

    @Override
    public Outcome<T> save(T record, String actor) {
        Optional<ApplicationRecordRow> row = row(record.application());
        if (row.map(ApplicationRecordRow::getVersionNo).orElse(0) != record.version()) {
            return conflict(record);
        }
        T next = record.next();
        String document = Json.write(next);
        String subject = subject(record.application());
        return versions.saving(Versions.token(kind, record.application(), record.version()), () -> {
                    changes.record(
                            actor,
                            subject,
                            row.map(ApplicationRecordRow::getDocument).orElse(null),
                            document);
                    row.ifPresentOrElse(
                            each -> write(each, next.version(), document),
                            () -> create(subject, next.version(), document));
                    return next;
                })
                .map(Outcome::done)
                .orElseGet(() -> conflict(record));
    }

    private Outcome<T> conflict(T wanted) {
        return Outcome.conflict(of(wanted.application()).orElse(wanted));
    }

    private static void write(ApplicationRecordRow row, int version, String document) {
        row.setVersionNo(version);
        row.setDocument(document);
        row.save();
    }

    private void create(String subject, int version, String document) {
        ao.create(
                ApplicationRecordRow.class,
                new DBParam("SUBJECT", subject),
                new DBParam("KIND", kind),
                new DBParam("VERSION_NO", version),
                new DBParam("DOCUMENT", document));
    }

    private Optional<ApplicationRecordRow> row(String application) {
        return Arrays.stream(
                        ao.find(ApplicationRecordRow.class, Query.select().where("SUBJECT = ?", subject(application))))
                .findFirst();
    }

    private T record(ApplicationRecordRow row) {
        return Json.read(row.getDocument(), type);
    }

    private String subject(String application) {
        return kind + ":" + application;
    }
}
