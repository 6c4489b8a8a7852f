package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import java.util.Collection;
import java.util.List;

/** Finds what would reach nobody, before an issue has to. */
public final class FindGaps {
    private final Availability availability;

    public FindGaps(Availability availability) {
        this.availability = availability;
    }

    /** As things stand, where Accord works; while it works nowhere, in all of these projects. */
    public Gaps now(Agreement agreement, Collection<Long> projects) {
        List<Long> working = projects.stream()
                .filter(project -> agreement.settings().modeOf(project) != Mode.OFF)
                .toList();
        return new GapSearch(agreement, working.isEmpty() ? projects : working, availability).gaps();
    }

    /** With other settings, in those of these projects that they switch to Assign. */
    public Gaps before(Settings wanted, Agreement agreement, Collection<Long> projects) {
        Settings stored = agreement.settings();
        List<Long> switched = projects.stream()
                .filter(project -> wanted.modeOf(project) == Mode.ASSIGN && stored.modeOf(project) != Mode.ASSIGN)
                .toList();
        Agreement then = new Agreement(
                agreement.revision(), wanted, agreement.bindings(), agreement.models(), agreement.applications());
        return new GapSearch(then, switched, availability).gaps();
    }
}
