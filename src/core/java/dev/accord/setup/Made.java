package dev.accord.setup;

import java.time.Instant;
import java.util.List;

/** Port: the record of what Accord made in Jira, so that it is never made twice and an administrator can find it. */
public interface Made {
    /**
     * One thing in Jira that Accord made.
     *
     * @param role the process of an issue type, the role of a field, or where something was added to
     */
    record Thing(Step.Kind kind, String role, String id, String name, String actor, Instant when) {}

    /** Oldest first. */
    List<Thing> all();

    void add(Step.Kind kind, String role, String id, String name, String actor);
}
