package dev.accord.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Port: how applications were, and became, with each save. */
public interface ApplicationChanges {
    /** One save; {@code before} is null for a new application. */
    record Saved(Instant at, String actor, Application before, Application after) {}

    /** From one moment on, before another, the oldest first. */
    List<Saved> between(Instant from, Instant until);

    /** Those of applications with these keys from a moment on, the oldest first. */
    List<Saved> since(Instant from, Collection<String> applications);
}
