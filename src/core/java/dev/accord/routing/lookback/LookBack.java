package dev.accord.routing.lookback;

import java.time.Instant;

/**
 * One look at the issues resolved lately.
 *
 * @param days how far back
 * @param starter user key; the look-back finds what this user may see
 */
public record LookBack(long id, int days, String starter, Instant startedAt, long job) {}
