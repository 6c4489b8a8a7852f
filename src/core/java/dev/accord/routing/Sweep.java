package dev.accord.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Each minute on one node: what is due, and what an event missed. */
public final class Sweep {
    private static final int AT_ONCE = 500;
    private static final int BATCH = 200;

    private final Issues issues;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Route route;
    private final Clock clock;
    private final AtomicReference<Instant> lastRun = new AtomicReference<>();

    public Sweep(Issues issues, Decisions decisions, Agreements agreements, Route route, Clock clock) {
        this.issues = issues;
        this.decisions = decisions;
        this.agreements = agreements;
        this.route = route;
        this.clock = clock;
    }

    /** Routes what changed without an event and answers the issues that have something to carry out. */
    public Set<Long> sweep() {
        String actingUser = agreements.stored().settings().actingUser();
        if (actingUser != null) {
            List<Long> recent = issues.recentlyUpdated(actingUser);
            for (int from = 0; from < recent.size(); from += BATCH) {
                route.missed(recent.subList(from, Math.min(from + BATCH, recent.size())));
            }
        }
        Set<Long> due = new LinkedHashSet<>(decisions.due(clock.instant(), AT_ONCE));
        lastRun.set(clock.instant());
        return due;
    }

    /** When it last came to its end on this node since that started; other nodes take their turns. */
    public Optional<Instant> lastRun() {
        return Optional.ofNullable(lastRun.get());
    }
}
