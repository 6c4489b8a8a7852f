package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import dev.accord.audit.Changes;
import dev.accord.relationship.register.Register;

/** Opens the register of a kind. */
public final class Registers {
    private final ActiveObjects ao;
    private final Versions versions;
    private final Changes changes;
    private final CacheManager caches;

    public Registers(ActiveObjects ao, Versions versions, Changes changes, CacheManager caches) {
        this.ao = ao;
        this.versions = versions;
        this.changes = changes;
        this.caches = caches;
    }

    /** Each kind is opened once, for its entries are kept in memory. */
    public <T> Register<T> open(String kind, Class<T> type) {
        return new AoRegister<>(new AoRegister.Tables(ao, versions, changes), caches, kind, type);
    }
}
