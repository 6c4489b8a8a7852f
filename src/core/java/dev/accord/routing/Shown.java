package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.routing.Decision.State;
import java.util.List;
import java.util.Optional;

/**
 * Which decisions people are shown: none of a project that is switched off, and none that was withdrawn. The rows stay,
 * so that switching on again shows them as they were.
 */
public final class Shown {
    private final Decisions decisions;
    private final Agreements agreements;

    public Shown(Decisions decisions, Agreements agreements) {
        this.decisions = decisions;
        this.agreements = agreements;
    }

    /** The decision in force about an issue of this project. */
    public Optional<Decision> inForce(long issue, long project) {
        return on(project) ? decisions.last(issue).filter(each -> each.state() != State.WITHDRAWN) : Optional.empty();
    }

    /** All about an issue, newest first; what was withdrawn by a move is history, whatever the new project's mode. */
    public List<Decision> history(long issue, long project) {
        List<Decision> all = decisions.of(issue);
        boolean movedAway = !all.isEmpty() && all.get(0).state() == State.WITHDRAWN;
        return on(project) || movedAway ? all : List.of();
    }

    public boolean on(long project) {
        return agreements.known().settings().modeOf(project) != Mode.OFF;
    }
}
