package dev.accord.relationship;

import dev.accord.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the relationships, and which project shows which. */
public interface Relationships {
    /** A relationship as somebody saved it; {@code confirmed} is why it was kept as it is, null where something changed. */
    record Saved(Relationship relationship, Instant at, String actor, String confirmed) {}

    Optional<Relationship> find(long id);

    Optional<Relationship> of(long project);

    /** Every relationship that a project shows. */
    List<Relationship> all();

    /** Each version, newest first. */
    List<Saved> versions(long id);

    /**
     * Saves it and lets exactly its projects show it, or answers the conflict. A project that showed another one shows
     * this one from now on. {@code confirmed} is why all was kept, or null.
     */
    Outcome<Relationship> save(Relationship relationship, String actor, String confirmed);

    /** Saves all of them as {@link #save} does each, or answers what stands where one was saved in between, and saves none. */
    Outcome<List<Relationship>> saveAll(List<Relationship> relationships, String actor);

    /** Whether the project's administrator asked for the page where there is no relationship yet. */
    boolean isTurnedOn(long project);

    void turnOn(long project, boolean on);
}
