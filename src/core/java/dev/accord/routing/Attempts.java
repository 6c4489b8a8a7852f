package dev.accord.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a decision was tried, and when next.
 *
 * @param counted tries that Jira refused
 * @param waits tries that could not be made yet, which do not count
 * @param next when it is due, or null for not by itself
 * @param obstacle code of what stood in the way, or null
 * @param message what Jira said, or null
 */
public record Attempts(int counted, int waits, Instant next, String obstacle, String message) {
    /** The obstacle of a decision that waits for the acting user. */
    public static final String ACTING_USER = "ACTING_USER";

    /** The obstacle of a decision that would send an issue to and fro; only a person starts it again. */
    public static final String LOOP_STOPPED = "LOOP_STOPPED";

    private static final List<Duration> AFTER_REFUSAL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofMinutes(240));
    /** How often a decision is tried that Jira refuses each time. */
    public static final int IN_ALL = AFTER_REFUSAL.size() + 1;

    private static final List<Duration> AFTER_WAIT = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5));
    private static final Duration SWEEP = Duration.ofMinutes(1);

    public static Attempts due(Instant now) {
        return new Attempts(0, 0, now, null, null);
    }

    Attempts refused(Instant now, String message) {
        Instant next = counted < AFTER_REFUSAL.size() ? now.plus(AFTER_REFUSAL.get(counted)) : null;
        return new Attempts(counted + 1, waits, next, "REFUSED", message);
    }

    Attempts waitFor(Instant now, String obstacle, String message) {
        Duration pause = waits < AFTER_WAIT.size() ? AFTER_WAIT.get(waits) : SWEEP;
        return new Attempts(counted, waits + 1, now.plus(pause), obstacle, message);
    }

    /** Set aside until the configuration changes. */
    Attempts parked(String obstacle) {
        return new Attempts(counted, waits, null, obstacle, null);
    }

    Attempts onceMore(Instant now) {
        return new Attempts(counted, waits, now, obstacle, message);
    }

    public boolean loopStopped() {
        return LOOP_STOPPED.equals(obstacle);
    }

    public boolean isDue(Instant now) {
        return next != null && !next.isAfter(now);
    }
}
