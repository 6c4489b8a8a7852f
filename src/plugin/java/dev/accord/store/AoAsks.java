package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.routing.ask.Asks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Questions to owners as rows. */
public final class AoAsks implements Asks {
    private final ActiveObjects ao;

    public AoAsks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Ask> last(String cause) {
        return Arrays.stream(ao.find(
                        AskRow.class,
                        Query.select()
                                .where("CAUSE = ?", cause)
                                .order("SEQ DESC")
                                .limit(1)))
                .findFirst()
                .map(AoAsks::ask);
    }

    @Override
    public List<Ask> last(Collection<String> causes) {
        return causes.stream().flatMap(cause -> last(cause).stream()).toList();
    }

    @Override
    public Optional<Ask> ofTask(long issue) {
        return Arrays.stream(ao.find(AskRow.class, Query.select().where("ISSUE_ID = ?", issue)))
                .findFirst()
                .map(AoAsks::ask);
    }

    private static Ask ask(AskRow row) {
        return new Ask(
                row.getCause(), row.getSeq(), row.getIssueId(), row.getActor(), Instant.ofEpochMilli(row.getAskedAt()));
    }

    @Override
    public boolean claim(Ask ask) {
        try {
            ao.create(
                    AskRow.class,
                    new DBParam("TOKEN", token(ask)),
                    new DBParam("CAUSE", ask.cause()),
                    new DBParam("SEQ", ask.number()),
                    new DBParam("ACTOR", ask.actor()),
                    new DBParam("ASKED_AT", ask.when().toEpochMilli()));
            return true;
        } catch (RuntimeException e) {
            if (row(ask).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void made(Ask ask, long issue) {
        AskRow row = row(ask).orElseThrow();
        row.setIssueId(issue);
        row.save();
    }

    @Override
    public void release(Ask ask) {
        ao.deleteWithSQL(AskRow.class, "TOKEN = ?", token(ask));
    }

    private Optional<AskRow> row(Ask ask) {
        return Arrays.stream(ao.find(AskRow.class, Query.select().where("TOKEN = ?", token(ask))))
                .findFirst();
    }

    private static String token(Ask ask) {
        return ask.cause() + ":" + ask.number();
    }
}
