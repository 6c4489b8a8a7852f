package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.notours.Objection;
import dev.accord.routing.notours.Objections;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Objections as rows. */
public final class AoObjections implements Objections {
    private final ActiveObjects ao;

    public AoObjections(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Objection objection) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", objection.issue());
        columns.put("PROJECT_ID", objection.project());
        columns.put("CELL", objection.cell());
        columns.put("SEAT_OF", objection.place().orElse(null));
        columns.put(
                "SEAT_NAME", objection.seat() == null ? null : objection.seat().name());
        columns.put("APPLICATION_KEY", objection.application());
        columns.put("PROCESS_NAME", objection.process().name());
        columns.put("PART_NAME", objection.part().name());
        columns.put("KIND", objection.kind().name());
        columns.put("ACTOR", objection.actor());
        columns.put("SAID_AT", objection.when().toEpochMilli());
        columns.put("SAID_TEXT", objection.comment());
        ao.create(ObjectionRow.class, columns);
    }

    @Override
    public List<Objection> toCell(String cell) {
        return find(Query.select().where("CELL = ?", cell).order("ID DESC"));
    }

    @Override
    public List<Objection> toSeat(String place) {
        return find(Query.select().where("SEAT_OF = ?", place).order("ID DESC"));
    }

    @Override
    public List<Objection> about(long issue) {
        return find(Query.select().where("ISSUE_ID = ?", issue).order("ID DESC"));
    }

    @Override
    public List<Objection> since(Instant when) {
        return find(Query.select().where("SAID_AT >= ?", when.toEpochMilli()).order("ID DESC"));
    }

    private List<Objection> find(Query query) {
        return Arrays.stream(ao.find(ObjectionRow.class, query))
                .map(row -> new Objection(
                        row.getIssueId(),
                        row.getProjectId(),
                        row.getActor(),
                        Instant.ofEpochMilli(row.getSaidAt()),
                        Objection.Kind.valueOf(row.getKind()),
                        row.getApplicationKey(),
                        SupportProcess.valueOf(row.getProcessName()),
                        Part.valueOf(row.getPartName()),
                        row.getSeatName() == null ? null : Seat.valueOf(row.getSeatName()),
                        row.getSaidText()))
                .toList();
    }
}
