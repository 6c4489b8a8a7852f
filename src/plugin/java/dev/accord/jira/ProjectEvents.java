package dev.accord.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import dev.accord.Guard;
import dev.accord.routing.Decisions;

/** Hears of deleted projects; apart from the issue events, so that a missing class of Jira's costs only this. */
public final class ProjectEvents {
    private final Decisions decisions;

    public ProjectEvents(Decisions decisions) {
        this.decisions = decisions;
    }

    @EventListener
    public void on(ProjectDeletedEvent event) {
        Guard.guarded("hearing of a deleted project", () -> decisions.forgetProject(event.getId()));
    }
}
