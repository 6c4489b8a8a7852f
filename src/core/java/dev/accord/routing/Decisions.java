package dev.accord.routing;

import dev.accord.operatingmodel.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Port: the decisions that were made. */
public interface Decisions {
    /** The decision in force: the highest number. */
    Optional<Decision> last(long issue);

    /** All of an issue, newest first. */
    List<Decision> of(long issue);

    /**
     * Adds the next decision of an issue and supersedes an open one before it, in one transaction; false where another
     * node added that number first.
     */
    boolean insert(Decision next);

    /** Writes state, assignment and attempts of a decision that exists. */
    void update(Decision decision);

    /** Issues whose decision in force is due, longest waiting first. */
    List<Long> due(Instant now, int limit);

    /** Those in force that wait for somebody, as {@link Triage} says: by reason, and the newest first. */
    List<Waiting> waiting();

    /** Where those in force went that way, but those withdrawn, the newest first; a null party means any. */
    List<Place> places(RouteState state, Party party);

    /** The decisions in force about these issues, in no order. */
    List<Decision> last(Collection<Long> issues);

    /** Those in force about one application, but those withdrawn, in the order in which they were made. */
    List<Decision> inForce(String application);

    /** Those in force that are still to be carried out, in the order in which they were made. */
    List<Decision> open();

    /** Hands over each decision in force, in the order in which they were made, however many there are. */
    void eachInForce(Consumer<Decision> reader);

    /** Takes up again what was parked, because the configuration changed. */
    void unpark(Instant now);

    void forget(long issue);

    void forgetProject(long project);
}
