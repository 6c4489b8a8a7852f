package com.atlassian.cache;

/** Makes the value of a key that a cache does not hold. */
public interface CacheLoader<K, V> {
    V load(K key);
}
