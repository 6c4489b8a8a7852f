package dev.accord.governance;

import dev.accord.routing.Bindings;
import java.time.Instant;
import java.util.List;

/** Port: how settings and bindings came to be what they are, newest first. */
public interface ConfigurationHistory {
    /**
     * One save.
     *
     * @param actor user key
     * @param before null for the first
     */
    record Saved<T>(Instant at, String actor, T before, T after) {}

    /** Some of all saves, and how many there are. */
    record Part<T>(List<Saved<T>> saves, int total) {
        public Part {
            saves = List.copyOf(saves);
        }
    }

    Part<Settings> settings(int startAt, int limit);

    Part<Bindings> bindings(int startAt, int limit);
}
