package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Collects the settings of a cache. */
public class CacheSettingsBuilder {
    private boolean local;
    private boolean byCopy;
    private long expiry = -1;
    private int entries = -1;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        byCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expiry = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        entries = count;
        return this;
    }

    public CacheSettings build() {
        return new Settings(local, byCopy, expiry, entries);
    }

    private record Settings(boolean local, boolean byCopy, long expiryMillis, int maxEntries)
            implements CacheSettings {}
}
