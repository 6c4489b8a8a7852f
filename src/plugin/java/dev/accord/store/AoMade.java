package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.setup.Made;
import dev.accord.setup.Step.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What Accord made, as rows. */
public final class AoMade implements Made {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoMade(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public List<Thing> all() {
        return Arrays.stream(ao.find(MadeRow.class, Query.select().order("ID ASC")))
                .map(row -> new Thing(
                        Kind.valueOf(row.getKind()),
                        row.getRoleName(),
                        row.getJiraId(),
                        row.getThingName(),
                        row.getActor(),
                        Instant.ofEpochMilli(row.getMadeAt())))
                .toList();
    }

    @Override
    public void add(Kind kind, String role, String id, String name, String actor) {
        ao.create(
                MadeRow.class,
                new DBParam("KIND", kind.name()),
                new DBParam("ROLE_NAME", role),
                new DBParam("JIRA_ID", id),
                new DBParam("THING_NAME", name),
                new DBParam("ACTOR", actor),
                new DBParam("MADE_AT", clock.millis()));
    }
}
