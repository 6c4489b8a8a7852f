package dev.accord.workbench.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import dev.accord.workbench.jira.Answering;
import java.util.concurrent.ConcurrentHashMap;

/** Answers {@code CacheManager}: one node, so invalidation reaches all there are. */
public final class Caches {
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        ConcurrentHashMap<K, V> values = new ConcurrentHashMap<>();
        @SuppressWarnings("unchecked")
        Cache<K, V> cache = Answering.value(Cache.class, new Kept<>(values, loader));
        return cache;
    }

    /** The methods of a cache that are used. */
    public record Kept<K, V>(ConcurrentHashMap<K, V> values, CacheLoader<K, V> loader) {
        // Object parameters, because a cache's methods are generic.
        @SuppressWarnings("unchecked")
        public Object get(Object key) {
            return values.computeIfAbsent((K) key, loader::load);
        }

        public void remove(Object key) {
            values.remove(key);
        }
    }
}
