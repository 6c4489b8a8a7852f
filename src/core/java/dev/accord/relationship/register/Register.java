package dev.accord.relationship.register;

import dev.accord.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the entries of one kind, of all relationships. Every change of an entry is recorded. */
public interface Register<T> {
    /** In the order in which they were first saved. */
    List<Entry<T>> of(long relationship);

    /** Of every relationship. */
    List<Entry<T>> all();

    Optional<Entry<T>> find(long id);

    /** What is held of each of these relationships, and every change of it since a moment. */
    Map<Long, Past<T>> past(Collection<Long> relationships, Instant from);

    /** Saves all of them, or answers the first that somebody saved in between and saves none. */
    Outcome<List<Entry<T>>> save(List<Entry<T>> wanted, String actor);

    /** The removed entry, or what stands now where somebody saved in between. */
    Outcome<Entry<T>> remove(Entry<T> entry, String actor);
}
