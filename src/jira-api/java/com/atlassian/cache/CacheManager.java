package com.atlassian.cache;

/** The application's own maker of caches. */
public interface CacheManager extends CacheFactory {}
