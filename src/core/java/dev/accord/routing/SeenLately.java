package dev.accord.routing;

import dev.accord.governance.Permissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which issues somebody sees, remembered for a minute, so that a list that is drawn again after every click does not
 * read thousands of issues each time. Good for a count; what is shown is asked for afresh.
 */
final class SeenLately {
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** More readers than that within a minute start anew. */
    private static final int READERS = 200;

    private final Permissions permissions;
    private final Clock clock;
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    private record Reader(Instant until, Map<Long, Boolean> sees) {}

    SeenLately(Permissions permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    boolean sees(String user, long issue) {
        return reader(user).sees().computeIfAbsent(issue, id -> permissions.seesIssue(user, id));
    }

    private Reader reader(String user) {
        Instant now = clock.instant();
        if (readers.size() >= READERS && !readers.containsKey(String.valueOf(user))) {
            readers.clear();
        }
        return readers.compute(
                // Nobody logged in is a reader, too, and a map takes no null.
                String.valueOf(user),
                (key, kept) -> kept != null && now.isBefore(kept.until())
                        ? kept
                        : new Reader(now.plus(KEPT), new ConcurrentHashMap<>()));
    }
}
