package dev.accord.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.accord.Outcome;
import dev.accord.audit.Changes;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Past;
import dev.accord.relationship.register.Register;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** A register as documents of one kind; the changes of a relationship's entries are recorded as {@code kind:relationship}. */
final class AoRegister<T> implements Register<T> {
    private final ActiveObjects ao;
    private final Versions versions;
    private final Changes changes;
    private final String kind;
    private final Class<T> type;
    /** A page of a relationship reads its registers many times, and they seldom change. */
    private final Cache<Long, List<Entry<T>>> kept;

    private final Cache<Long, List<Past.Change<T>>> keptChanges;
    private final Cache<String, List<Entry<T>>> keptAll;

    /** Where entries are and what is written beside them. */
    record Tables(ActiveObjects ao, Versions versions, Changes changes) {}

    AoRegister(Tables tables, CacheManager caches, String kind, Class<T> type) {
        this.ao = tables.ao();
        this.versions = tables.versions();
        this.changes = tables.changes();
        this.kind = kind;
        this.type = type;
        CacheSettings invalidated =
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
        this.kept = caches.getCache("dev.accord.register." + kind, this::read, invalidated);
        this.keptAll = caches.getCache("dev.accord.register-all." + kind, any -> readAll(), invalidated);
        this.keptChanges = caches.getCache("dev.accord.register-changes." + kind, this::readChanges, invalidated);
    }

    @Override
    public List<Entry<T>> of(long relationship) {
        return kept.get(relationship);
    }

    private List<Entry<T>> read(long relationship) {
        return entries(Query.select()
                .where("KIND = ? AND RELATIONSHIP_ID = ?", kind, relationship)
                .order("ID ASC"));
    }

    @Override
    public List<Entry<T>> all() {
        return keptAll.get(kind);
    }

    private List<Entry<T>> readAll() {
        return entries(Query.select().where("KIND = ?", kind).order("ID ASC"));
    }

    @Override
    public Optional<Entry<T>> find(long id) {
        return row(id).map(this::entry);
    }

    @Override
    public Map<Long, Past<T>> past(Collection<Long> relationships, Instant from) {
        if (relationships.size() == 1) {
            long id = relationships.iterator().next();
            List<T> now = of(id).stream().map(Entry::content).toList();
            return Map.of(
                    id,
                    new Past<>(
                            now,
                            keptChanges.get(id).stream()
                                    .filter(each -> !each.at().isBefore(from))
                                    .toList()));
        }
        Map<Long, List<T>> now =
                all().stream().collect(groupingBy(Entry::relationship, mapping(Entry::content, toList())));
        Map<Long, List<Past.Change<T>>> changed = changes.since(kind + ":%", from).stream()
                .collect(groupingBy(
                        each -> Long.parseLong(each.subject().substring(kind.length() + 1)),
                        mapping(this::change, toList())));
        return relationships.stream()
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> new Past<>(now.getOrDefault(id, List.of()), changed.getOrDefault(id, List.of()))));
    }

    private List<Past.Change<T>> readChanges(long relationship) {
        return changes.since(subject(relationship), Instant.EPOCH).stream()
                .map(this::change)
                .toList();
    }

    private Past.Change<T> change(Changes.Change change) {
        return new Past.Change<>(change.at(), content(change.before()), content(change.after()));
    }

    private T content(String document) {
        return document == null || document.isEmpty() ? null : Json.read(document, type);
    }

    @Override
    public Outcome<List<Entry<T>>> save(List<Entry<T>> wanted, String actor) {
        List<String> tokens =
                wanted.stream().filter(each -> each.id() != 0).map(this::token).toList();
        Optional<List<Entry<T>>> saved = versions.saving(
                tokens, () -> wanted.stream().map(each -> write(each, actor)).toList());
        wanted.forEach(each -> forget(each.relationship()));
        return saved.map(Outcome::done)
                .orElseGet(() ->
                        Outcome.conflict(wanted.stream().flatMap(this::standing).toList()));
    }

    @Override
    public Outcome<Entry<T>> remove(Entry<T> entry, String actor) {
        Optional<Entry<T>> removed = versions.saving(token(entry), () -> {
            row(entry.id()).ifPresent(ao::delete);
            record(actor, entry.relationship(), Json.write(entry.content()), null);
            return entry;
        });
        forget(entry.relationship());
        return removed.map(Outcome::done)
                .orElseGet(() -> Outcome.conflict(find(entry.id()).orElse(entry)));
    }

    private void forget(long relationship) {
        kept.remove(relationship);
        keptChanges.remove(relationship);
        keptAll.remove(kind);
    }

    private Entry<T> write(Entry<T> wanted, String actor) {
        String document = Json.write(wanted.content());
        RegisterRow row = row(wanted.id())
                .orElseGet(() -> ao.create(
                        RegisterRow.class,
                        new DBParam("KIND", kind),
                        new DBParam("RELATIONSHIP_ID", wanted.relationship()),
                        new DBParam("VERSION_NO", 0)));
        String before = row.getDocument();
        row.setDocument(document);
        row.setVersionNo(wanted.version() + 1);
        row.save();
        record(actor, wanted.relationship(), before, document);
        return entry(row);
    }

    private void record(String actor, long relationship, String before, String after) {
        changes.record(actor, subject(relationship), before, after);
    }

    /** Of two that add at once to one relationship one is refused too: what it may add can depend on what is there. */
    private String token(Entry<T> entry) {
        return entry.id() != 0
                ? Versions.token(kind, entry.id(), entry.version())
                : Versions.token(kind + "-of", entry.relationship(), changes.count(subject(entry.relationship())));
    }

    private Stream<Entry<T>> standing(Entry<T> wanted) {
        List<Entry<T>> all = of(wanted.relationship());
        return wanted.id() == 0
                ? all.stream().skip(Math.max(0, all.size() - 1))
                : all.stream().filter(each -> each.id() == wanted.id());
    }

    private String subject(long relationship) {
        return kind + ":" + relationship;
    }

    private List<Entry<T>> entries(Query query) {
        return Arrays.stream(ao.find(RegisterRow.class, query)).map(this::entry).toList();
    }

    private Optional<RegisterRow> row(long id) {
        return Arrays.stream(ao.find(RegisterRow.class, Query.select().where("ID = ? AND KIND = ?", (int) id, kind)))
                .findFirst();
    }

    private Entry<T> entry(RegisterRow row) {
        return new Entry<>(
                row.getID(), row.getRelationshipId(), row.getVersionNo(), Json.read(row.getDocument(), type));
    }
}
