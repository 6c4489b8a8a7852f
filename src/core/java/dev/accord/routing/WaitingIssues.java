package dev.accord.routing;

import dev.accord.governance.Permissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits in triage, as far as somebody may see it. Only issues that wait are looked at, never all that were routed. */
public final class WaitingIssues {
    private final Decisions decisions;
    private final Shown shown;
    private final Permissions permissions;
    private final SeenLately seen;

    public WaitingIssues(Decisions decisions, Shown shown, Permissions permissions, Clock clock) {
        this.decisions = decisions;
        this.shown = shown;
        this.permissions = permissions;
        this.seen = new SeenLately(permissions, clock);
    }

    /**
     * One reader's list.
     *
     * @param listed those that were asked for, by reason and then the newest first
     * @param counts how many wait for each reason, whichever was asked for
     */
    public record Found(List<Waiting> listed, Map<Triage, Integer> counts) {}

    /** A null project means all; a null reason all but {@code PERSON_CHOSE}, which is listed on demand only. */
    public Found find(String user, Long project, Triage reason) {
        Map<Long, Boolean> projects = new HashMap<>();
        List<Waiting> listed = new ArrayList<>();
        Map<Triage, Integer> counts = new EnumMap<>(Triage.class);
        for (Waiting each : decisions.waiting()) {
            boolean wanted = project == null || project == each.project();
            // Jira is asked about a project once, so that issues of hidden ones are not even read.
            if (wanted
                    && projects.computeIfAbsent(each.project(), id -> shows(user, id))
                    && seen.sees(user, each.issue())) {
                counts.merge(each.reason(), 1, Integer::sum);
                if (reason == null ? each.reason() != Triage.PERSON_CHOSE : each.reason() == reason) {
                    listed.add(each);
                }
            }
        }
        return new Found(List.copyOf(listed), counts);
    }

    /** Asked for each issue that is shown, since the list may be a minute behind the permissions. */
    public boolean sees(String user, long issue) {
        return permissions.seesIssue(user, issue);
    }

    private boolean shows(String user, long project) {
        return shown.on(project) && permissions.browsesProject(user, project);
    }
}
