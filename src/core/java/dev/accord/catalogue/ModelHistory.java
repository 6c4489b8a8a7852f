package dev.accord.catalogue;

import java.time.Instant;
import java.util.List;

/** Port: which operating models an application had. */
public interface ModelHistory {
    /**
     * From a moment on, until the next.
     *
     * @param model key, or null for none
     */
    record Given(Instant from, String model) {}

    /** Oldest first; none for an application that does not exist. */
    List<Given> of(String application);
}
