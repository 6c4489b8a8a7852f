package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.Outcome;
import dev.accord.catalogue.imports.Import;
import dev.accord.catalogue.imports.Imports;
import dev.accord.catalogue.imports.Mapping;
import dev.accord.catalogue.imports.RecordResult;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Imports as documents, their files and results in rows of their own. */
public final class AoImports implements Imports {
    private static final String KIND = "import";
    private static final String APPLIED = "import.job";

    private final ActiveObjects ao;
    private final Versions versions;

    public AoImports(ActiveObjects ao, Versions versions) {
        this.ao = ao;
        this.versions = versions;
    }

    /** What no column holds. */
    record Document(
            String fileName,
            String creator,
            long createdAt,
            String encoding,
            char separator,
            int records,
            Mapping mapping) {
        static Document of(Import of) {
            return new Document(
                    of.fileName(),
                    of.creator(),
                    of.createdAt().toEpochMilli(),
                    of.encoding(),
                    of.separator(),
                    of.records(),
                    of.mapping());
        }
    }

    /** A list on its own has no place in a document. */
    record Results(List<RecordResult> results) {}

    @Override
    public Import create(Import wanted, byte[] file) {
        return ao.executeInTransaction(() -> {
            ImportRow row = ao.create(
                    ImportRow.class,
                    new DBParam("VERSION_NO", 1),
                    new DBParam("DOCUMENT", Json.write(Document.of(wanted))));
            ao.create(
                    ImportFileRow.class,
                    new DBParam("IMPORT_ID", (long) row.getID()),
                    new DBParam("CONTENT", Packed.pack(file)));
            return of(row);
        });
    }

    @Override
    public Optional<Import> find(long id) {
        return row(id).map(AoImports::of);
    }

    @Override
    public byte[] file(long id) {
        ImportFileRow[] rows = ao.find(ImportFileRow.class, Query.select().where("IMPORT_ID = ?", id));
        return Packed.unpack(rows[0].getContent());
    }

    @Override
    public Outcome<Import> save(Import changed) {
        Optional<Import> saved = versions.saving(Versions.token(KIND, changed.id(), changed.version()), () -> {
            ImportRow row = row(changed.id()).orElseThrow();
            row.setVersionNo(changed.version() + 1);
            row.setDocument(Json.write(Document.of(changed)));
            row.save();
            return of(row);
        });
        return saved.map(Outcome::done)
                .orElseGet(() -> Outcome.conflict(find(changed.id()).orElseThrow()));
    }

    @Override
    public Import apply(long id, long job) {
        return versions.saving(Versions.token(APPLIED, id, 1), () -> {
                    ImportRow row = row(id).orElseThrow();
                    row.setJobId(job);
                    row.save();
                    return of(row);
                })
                .orElseGet(() -> find(id).orElseThrow());
    }

    @Override
    public void keep(long id, int part, List<RecordResult> results) {
        String document = Json.write(new Results(results));
        ao.executeInTransaction(() -> {
            Optional<ImportResultRow> before = part(id, part);
            if (before.isPresent()) {
                before.get().setDocument(document);
                before.get().save();
            } else {
                ao.create(
                        ImportResultRow.class,
                        new DBParam("IMPORT_ID", id),
                        new DBParam("PART_NO", part),
                        new DBParam("DOCUMENT", document));
            }
            return null;
        });
    }

    @Override
    public List<RecordResult> results(long id, int part) {
        return part(id, part).map(AoImports::results).orElse(List.of());
    }

    @Override
    public List<RecordResult> results(long id) {
        return Arrays.stream(ao.find(
                        ImportResultRow.class,
                        Query.select().where("IMPORT_ID = ?", id).order("PART_NO ASC")))
                .flatMap(row -> results(row).stream())
                .toList();
    }

    private Optional<ImportResultRow> part(long id, int part) {
        return Arrays.stream(
                        ao.find(ImportResultRow.class, Query.select().where("IMPORT_ID = ? AND PART_NO = ?", id, part)))
                .findFirst();
    }

    private Optional<ImportRow> row(long id) {
        return Arrays.stream(ao.find(ImportRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static List<RecordResult> results(ImportResultRow row) {
        return Json.read(row.getDocument(), Results.class).results();
    }

    private static Import of(ImportRow row) {
        Document document = Json.read(row.getDocument(), Document.class);
        return new Import(
                row.getID(),
                document.fileName(),
                document.creator(),
                Instant.ofEpochMilli(document.createdAt()),
                document.encoding(),
                document.separator(),
                document.records(),
                document.mapping(),
                row.getJobId(),
                row.getVersionNo());
    }
}
