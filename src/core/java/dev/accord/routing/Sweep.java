package dev.accord.routing;

import dev.accord.routing.Route.Why;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

/** Each minute on one node: what is due, and what an event missed. */
public final class Sweep {
    private static final int AT_ONCE = 500;

    private final Issues issues;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Route route;
    private final Clock clock;

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
            issues.recentlyUpdated(actingUser).forEach(issue -> route.route(issue, Why.SWEEP));
        }
        return new LinkedHashSet<>(decisions.due(clock.instant(), AT_ONCE));
    }
}
