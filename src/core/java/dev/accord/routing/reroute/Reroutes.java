package dev.accord.routing.reroute;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the reroutes that were started, with what became of their issues, kept in parts of a fixed size. */
public interface Reroutes {
    /** Keeps a new one and starts its job; its id and that of the job are given. */
    Reroute start(Reroute wanted, String kind);

    Optional<Reroute> find(long id);

    /** Newest first, of one starter or of all for null, without their issues. */
    List<Reroute> latest(String starter, int startAt, int limit);

    int count(String starter);

    /** Ids of those that moved issues to versions of this model, by the number of the version. */
    Map<Integer, Long> toVersionsOf(String model);

    /** Keeps which issues the search found, once. */
    void found(long id, List<Long> issues);

    /** Replaces a part, in one transaction. */
    void keep(long id, int part, List<Item> items);

    /** Empty where the part has not begun. */
    List<Item> items(long id, int part);
}
