package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.accord.Outcome;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Relationships as documents, each version kept; a row for each project says which one it shows. */
public final class AoRelationships implements Relationships {
    private static final String KIND = "relationship";
    private static final String SHOWN = "relationship-of";

    private final ActiveObjects ao;
    private final Versions versions;
    private final Clock clock;
    /** Each part of a page asks for the relationship anew, and the panel of each issue. */
    private final Cache<Long, Optional<Relationship>> kept;

    private final Cache<Long, Shown> keptOf;
    private final Cache<Long, List<Saved>> keptVersions;

    /** Which relationship a project shows, or null, and whether its page is turned on. */
    private record Shown(Integer relationship, boolean on) {}

    public AoRelationships(ActiveObjects ao, Versions versions, CacheManager caches, Clock clock) {
        this.ao = ao;
        this.versions = versions;
        this.clock = clock;
        CacheSettings invalidated =
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
        this.kept = caches.getCache("dev.accord.relationship", this::read, invalidated);
        this.keptOf = caches.getCache("dev.accord.relationship-of", this::readOf, invalidated);
        this.keptVersions = caches.getCache("dev.accord.relationship-versions", this::readVersions, invalidated);
    }

    @Override
    public Optional<Relationship> find(long id) {
        return kept.get(id);
    }

    private Optional<Relationship> read(long id) {
        return row(id).map(row -> relationship(row.getDocument(), row.getID(), row.getVersionNo(), projects(id)));
    }

    @Override
    public Optional<Relationship> of(long project) {
        return Optional.ofNullable(keptOf.get(project).relationship()).flatMap(this::find);
    }

    private Shown readOf(long project) {
        return shown(project)
                .map(row -> new Shown(row.getRelationshipId(), row.isTurnedOn()))
                .orElse(new Shown(null, false));
    }

    @Override
    public List<Relationship> all() {
        Map<Integer, List<Long>> projects = new HashMap<>();
        for (RelationshipOfRow row :
                ao.find(RelationshipOfRow.class, Query.select().where("RELATIONSHIP_ID IS NOT NULL"))) {
            projects.computeIfAbsent(row.getRelationshipId(), any -> new ArrayList<>())
                    .add(row.getProjectId());
        }
        return Arrays.stream(ao.find(RelationshipRow.class))
                .filter(row -> projects.containsKey(row.getID()))
                .map(row -> relationship(row.getDocument(), row.getID(), row.getVersionNo(), projects.get(row.getID())))
                .toList();
    }

    @Override
    public List<Saved> versions(long id) {
        return keptVersions.get(id);
    }

    private List<Saved> readVersions(long id) {
        return Arrays.stream(ao.find(
                        RelationshipSavedRow.class,
                        Query.select().where("RELATIONSHIP_ID = ?", (int) id).order("VERSION_NO DESC")))
                .map(row -> new Saved(
                        Json.read(row.getDocument(), Relationship.class),
                        Instant.ofEpochMilli(row.getSavedAt()),
                        row.getActor(),
                        row.getConfirmed()))
                .toList();
    }

    @Override
    public Outcome<Relationship> save(Relationship wanted, String actor, String confirmed) {
        return saved(List.of(wanted), actor, confirmed).map(all -> all.get(0));
    }

    @Override
    public Outcome<List<Relationship>> saveAll(List<Relationship> relationships, String actor) {
        return saved(relationships, actor, null);
    }

    private Outcome<List<Relationship>> saved(List<Relationship> wanted, String actor, String confirmed) {
        List<Move> moves = wanted.stream().map(this::move).toList();
        List<String> tokens = moves.stream().flatMap(this::tokens).distinct().toList();
        Optional<List<Relationship>> saved = versions.saving(
                tokens,
                () -> moves.stream().map(each -> write(each, actor, confirmed)).toList());
        moves.forEach(each ->
                Stream.concat(each.joining().stream(), each.leaving().stream()).forEach(keptOf::remove));
        for (Relationship each : saved.orElse(wanted)) {
            kept.remove(each.id());
            keptVersions.remove(each.id());
        }
        return saved.map(Outcome::done)
                .orElseGet(() ->
                        Outcome.conflict(wanted.stream().map(this::present).toList()));
    }

    /** A save with the projects that show another relationship, or none, from then on. */
    private record Move(Relationship wanted, Set<Long> joining, Set<Long> leaving) {}

    private Move move(Relationship wanted) {
        Set<Long> joining = new LinkedHashSet<>(wanted.projects());
        Set<Long> leaving = new LinkedHashSet<>(wanted.id() == 0 ? List.of() : projects(wanted.id()));
        leaving.removeAll(wanted.projects());
        joining.removeIf(project -> wanted.id() != 0 && shows(project, wanted.id()));
        return new Move(wanted, joining, leaving);
    }

    private Stream<String> tokens(Move move) {
        Stream<String> projects =
                Stream.concat(move.joining().stream(), move.leaving().stream()).map(this::token);
        Relationship wanted = move.wanted();
        return wanted.id() == 0
                ? projects
                : Stream.concat(Stream.of(Versions.token(KIND, wanted.id(), wanted.version())), projects);
    }

    private Relationship write(Move move, String actor, String confirmed) {
        Relationship next = write(move.wanted(), actor, confirmed);
        move.joining().forEach(project -> show(project, (int) next.id()));
        move.leaving().forEach(project -> show(project, null));
        return next;
    }

    private Relationship present(Relationship wanted) {
        Optional<Relationship> present = wanted.id() != 0
                ? find(wanted.id())
                : wanted.projects().stream().flatMap(each -> of(each).stream()).findFirst();
        return present.orElse(wanted);
    }

    @Override
    public boolean isTurnedOn(long project) {
        return keptOf.get(project).on();
    }

    @Override
    public void turnOn(long project, boolean on) {
        ao.executeInTransaction(() -> {
            RelationshipOfRow row = shown(project).orElseGet(() -> create(project, null, 0));
            row.setTurnedOn(on);
            row.save();
            return null;
        });
        keptOf.remove(project);
    }

    private Relationship write(Relationship wanted, String actor, String confirmed) {
        RelationshipRow row = row(wanted.id())
                .orElseGet(() -> ao.create(RelationshipRow.class, new DBParam("VERSION_NO", wanted.version())));
        Relationship next = wanted.saved(row.getID());
        String document = Json.write(next);
        row.setVersionNo(next.version());
        row.setDocument(document);
        row.save();
        ao.create(
                RelationshipSavedRow.class,
                new DBParam("RELATIONSHIP_ID", row.getID()),
                new DBParam("VERSION_NO", next.version()),
                new DBParam("SAVED_AT", clock.millis()),
                new DBParam("ACTOR", actor),
                new DBParam("CONFIRMED", confirmed),
                new DBParam("DOCUMENT", document));
        return next;
    }

    private void show(long project, Integer id) {
        Optional<RelationshipOfRow> present = shown(project);
        if (present.isEmpty()) {
            create(project, id, 1);
            return;
        }
        RelationshipOfRow row = present.get();
        row.setRelationshipId(id);
        row.setVersionNo(row.getVersionNo() + 1);
        row.save();
    }

    private RelationshipOfRow create(long project, Integer id, int version) {
        return ao.create(
                RelationshipOfRow.class,
                new DBParam("PROJECT_ID", project),
                new DBParam("RELATIONSHIP_ID", id),
                new DBParam("VERSION_NO", version),
                new DBParam("TURNED_ON", false));
    }

    private String token(long project) {
        return Versions.token(
                SHOWN,
                project,
                shown(project).map(RelationshipOfRow::getVersionNo).orElse(0));
    }

    private boolean shows(long project, long id) {
        return shown(project)
                .map(RelationshipOfRow::getRelationshipId)
                .filter(each -> each == id)
                .isPresent();
    }

    private Optional<RelationshipOfRow> shown(long project) {
        return Arrays.stream(ao.find(RelationshipOfRow.class, Query.select().where("PROJECT_ID = ?", project)))
                .findFirst();
    }

    private List<Long> projects(long id) {
        return Arrays.stream(ao.find(RelationshipOfRow.class, Query.select().where("RELATIONSHIP_ID = ?", (int) id)))
                .map(RelationshipOfRow::getProjectId)
                .toList();
    }

    private Optional<RelationshipRow> row(long id) {
        return Arrays.stream(ao.find(RelationshipRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static Relationship relationship(String document, int id, int version, List<Long> projects) {
        Relationship kept = Json.read(document, Relationship.class);
        return new Relationship(
                id,
                kept.businessUnit(),
                projects,
                kept.assessment(),
                kept.deciding(),
                kept.sides(),
                kept.nextReview(),
                version);
    }
}
