package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.relationship.due.MailChoices;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Choices as rows; what was claimed, as unique rows of {@link Versions}. */
public final class AoMailChoices implements MailChoices {
    private static final String KIND = "weekly-mail";
    private static final String ALL = "all";

    private final ActiveObjects ao;
    private final Versions versions;

    public AoMailChoices(ActiveObjects ao, Versions versions) {
        this.ao = ao;
        this.versions = versions;
    }

    @Override
    public boolean wants(String userKey) {
        return row(userKey).map(MailChoiceRow::isWanted).orElse(true);
    }

    @Override
    public void choose(String userKey, boolean wants) {
        ao.executeInTransaction(() -> {
            MailChoiceRow row = row(userKey)
                    .orElseGet(() -> ao.create(
                            MailChoiceRow.class, new DBParam("USER_KEY", userKey), new DBParam("WANTED", wants)));
            row.setWanted(wants);
            row.save();
            return null;
        });
    }

    @Override
    public boolean claim(String week, String userKey) {
        return versions.saving(token(week, userKey), () -> true).isPresent();
    }

    @Override
    public boolean isDone(String week) {
        return versions.isTaken(token(week, ALL));
    }

    @Override
    public void done(String week) {
        claim(week, ALL);
    }

    private static String token(String week, String who) {
        return KIND + ":" + week + ":" + who;
    }

    private Optional<MailChoiceRow> row(String userKey) {
        return Arrays.stream(ao.find(MailChoiceRow.class, Query.select().where("USER_KEY = ?", userKey)))
                .findFirst();
    }
}
