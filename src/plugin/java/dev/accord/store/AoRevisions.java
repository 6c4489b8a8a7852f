package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.accord.governance.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Counts the saves that decisions depend on; the count is kept in a cache that all nodes invalidate. */
public final class AoRevisions implements Revisions {
    private static final String ONLY = "revision";

    private final ActiveObjects ao;
    private final Clock clock;
    private final Cache<String, Long> cache;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public AoRevisions(ActiveObjects ao, CacheManager caches, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.cache = caches.getCache(
                "dev.accord.revision",
                key -> stored(),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    @Override
    public long known() {
        return cache.get(ONLY);
    }

    @Override
    public long stored() {
        return ao.count(RevisionRow.class);
    }

    @Override
    public long applications() {
        // What an older version counted may have been anything.
        return ao.count(RevisionRow.class, Query.select().where("SUBJECT = ? OR SUBJECT IS NULL", AoCatalogue.KIND));
    }

    /** Part of the transaction of a save. */
    void count(String subject) {
        ao.create(RevisionRow.class, new DBParam("SAVED_AT", clock.millis()), new DBParam("SUBJECT", subject));
    }

    /** After the transaction of a save, so that nobody caches the number before it. */
    void announce() {
        cache.remove(ONLY);
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener after each save on this node. */
    public void whenSaved(Runnable listener) {
        listeners.add(listener);
    }
}
