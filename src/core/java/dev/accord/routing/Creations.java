package dev.accord.routing;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * What Accord set on the issue that a thread is creating, until the same thread hears that it is stored: it has no id
 * before. So Accord's own doing is never taken for a person's choice, even where the issue would go to somebody else by
 * the time its decision is carried out.
 */
public final class Creations {
    private final Map<Thread, Creation> current = Collections.synchronizedMap(new WeakHashMap<>());

    private record Creation(long project, String issueType, Assignment assignment) {}

    /** The thread creates another issue; what became of the one before does not matter any more. */
    void begin() {
        current.remove(Thread.currentThread());
    }

    void set(IssueFacts issue, Assignment assignment) {
        current.put(Thread.currentThread(), new Creation(issue.project(), issue.issueType(), assignment));
    }

    /** What was set on this issue, which is stored now; answers once, and only while the issue still has it. */
    Optional<Assignment> stored(IssueFacts issue) {
        return Optional.ofNullable(current.remove(Thread.currentThread()))
                .filter(each -> each.project() == issue.project()
                        && each.issueType().equals(issue.issueType())
                        && Objects.equals(each.assignment().assignee(), issue.assignee()))
                .map(Creation::assignment);
    }
}
