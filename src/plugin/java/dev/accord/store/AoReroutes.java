package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.jobs.Jobs;
import dev.accord.routing.reroute.Item;
import dev.accord.routing.reroute.Reroute;
import dev.accord.routing.reroute.Reroutes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Reroutes as rows, what became of their issues in rows of their own. */
public final class AoReroutes implements Reroutes {
    private final ActiveObjects ao;
    private final Jobs jobs;

    public AoReroutes(ActiveObjects ao, Jobs jobs) {
        this.ao = ao;
        this.jobs = jobs;
    }

    /** A list on its own has no place in a document. */
    record Items(List<Item> items) {}

    @Override
    public Reroute start(Reroute wanted, String kind) {
        return ao.executeInTransaction(() -> {
            Map<String, Object> columns = new HashMap<>();
            columns.put("JQL_TEXT", wanted.jql());
            columns.put("ISSUE_IDS", wanted.issues() == null ? null : text(wanted.issues()));
            columns.put("UNDO_OF", wanted.undoOf());
            columns.put(
                    "MODEL_KEY",
                    wanted.version() == null ? null : wanted.version().model());
            columns.put(
                    "MODEL_VERSION",
                    wanted.version() == null ? null : wanted.version().number());
            columns.put("STARTER", wanted.starter());
            columns.put("STARTED_AT", wanted.startedAt().toEpochMilli());
            RerouteRow row = ao.create(RerouteRow.class, columns);
            row.setJobId(jobs.start(kind, String.valueOf(row.getID()), wanted.starter())
                    .id());
            row.save();
            return reroute(row);
        });
    }

    @Override
    public Optional<Reroute> find(long id) {
        return row(id).map(AoReroutes::reroute);
    }

    @Override
    public List<Reroute> latest(String starter, int startAt, int limit) {
        List<Reroute> found = new ArrayList<>();
        // The list of issues is long and nobody reads it here.
        ao.stream(
                RerouteRow.class,
                of(
                                Query.select(
                                        "ID, JQL_TEXT, UNDO_OF, MODEL_KEY, MODEL_VERSION, STARTER, STARTED_AT, JOB_ID"),
                                starter)
                        .order("ID DESC")
                        .offset(startAt)
                        .limit(limit),
                row -> found.add(reroute(row, null)));
        return found;
    }

    @Override
    public int count(String starter) {
        return ao.count(RerouteRow.class, of(Query.select(), starter));
    }

    @Override
    public Map<Integer, Long> toVersionsOf(String model) {
        Map<Integer, Long> found = new HashMap<>();
        ao.stream(
                RerouteRow.class,
                Query.select("ID, MODEL_VERSION").where("MODEL_KEY = ?", model).order("ID ASC"),
                row -> found.put(row.getModelVersion(), (long) row.getID()));
        return found;
    }

    private static Query of(Query query, String starter) {
        return starter == null ? query : query.where("STARTER = ?", starter);
    }

    @Override
    public void found(long id, List<Long> issues) {
        RerouteRow row = row(id).orElseThrow();
        row.setIssueIds(text(issues));
        row.save();
    }

    @Override
    public void keep(long id, int part, List<Item> items) {
        String document = Json.write(new Items(items));
        ao.executeInTransaction(() -> {
            Optional<ReroutePartRow> before = part(id, part);
            if (before.isPresent()) {
                before.get().setDocument(document);
                before.get().save();
            } else {
                ao.create(
                        ReroutePartRow.class,
                        new DBParam("REROUTE_ID", id),
                        new DBParam("PART_NO", part),
                        new DBParam("DOCUMENT", document));
            }
            return null;
        });
    }

    @Override
    public List<Item> items(long id, int part) {
        return part(id, part)
                .map(row -> Json.read(row.getDocument(), Items.class).items())
                .orElse(List.of());
    }

    private Optional<ReroutePartRow> part(long id, int part) {
        return Arrays.stream(
                        ao.find(ReroutePartRow.class, Query.select().where("REROUTE_ID = ? AND PART_NO = ?", id, part)))
                .findFirst();
    }

    private Optional<RerouteRow> row(long id) {
        return Arrays.stream(ao.find(RerouteRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static Reroute reroute(RerouteRow row) {
        return reroute(row, row.getIssueIds() == null ? null : ids(row.getIssueIds()));
    }

    private static Reroute reroute(RerouteRow row, List<Long> issues) {
        return new Reroute(
                row.getID(),
                row.getJqlText(),
                issues,
                row.getUndoOf(),
                row.getModelKey() == null ? null : new Reroute.Version(row.getModelKey(), row.getModelVersion()),
                row.getStarter(),
                Instant.ofEpochMilli(row.getStartedAt()),
                row.getJobId());
    }

    private static String text(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}
