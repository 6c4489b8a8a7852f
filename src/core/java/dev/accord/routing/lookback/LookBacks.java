package dev.accord.routing.lookback;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Port: look-backs with what they found. */
public interface LookBacks {
    /** Keeps a new one and starts its job. */
    LookBack start(LookBack wanted, String kind);

    Optional<LookBack> find(long id);

    /** The newest ten, the newest first, whether or not they have come to their end. */
    List<LookBack> newest();

    /** Keeps which issues there are, once. */
    void found(long id, List<Long> issues);

    /** Empty until they are searched. */
    Optional<List<Long>> issues(long id);

    /** Replaces a part, in one transaction. */
    void keep(long id, int part, List<Track> tracks);

    /** Hands over everything that was found, part by part. */
    void each(long id, Consumer<Track> reader);

    /** Forgets what earlier ones found. */
    void forgetBefore(long id);
}
