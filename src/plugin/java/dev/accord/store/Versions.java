package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Optimistic locking. Active Objects has no conditional update, so a save inserts the unique row {@code
 * kind:id:version} in its own transaction: of two that save the same version, the database refuses one.
 */
public final class Versions {
    private final ActiveObjects ao;

    public Versions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The row that the save of this version of a record inserts. */
    public static String token(String kind, Object id, int version) {
        return kind + ":" + id + ":" + version;
    }

    /** Runs the save in one transaction with its token; empty, and nothing saved, where somebody saved in between. */
    public <T> Optional<T> saving(String token, Supplier<T> save) {
        return saving(List.of(token), save);
    }

    public <T> Optional<T> saving(Collection<String> tokens, Supplier<T> save) {
        try {
            return Optional.of(ao.executeInTransaction(() -> {
                tokens.forEach(token -> ao.create(VersionRow.class, new DBParam("TOKEN", token)));
                return save.get();
            }));
        } catch (RuntimeException e) {
            // Which error a database gives for a unique row is its own affair; that the row is there is the fact.
            if (tokens.stream().anyMatch(this::isTaken)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    boolean isTaken(String token) {
        return ao.count(VersionRow.class, Query.select().where("TOKEN = ?", token)) > 0;
    }
}
