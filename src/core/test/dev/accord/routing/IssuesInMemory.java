package dev.accord.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues as the test makes and changes them. */
final class IssuesInMemory implements Issues {
    static final long PROJECT = 1;

    private final Map<Long, IssueFacts> kept = new LinkedHashMap<>();

    /** A change request of the project, whose application field holds this text. */
    IssueFacts file(long id, String application, String assignee) {
        return put(new IssueFacts(
                id,
                "DSK-" + id,
                PROJECT,
                AgreedInMemory.CHANGE,
                null,
                List.of(application),
                List.of(),
                assignee,
                "ingrid",
                "ingrid"));
    }

    IssueFacts put(IssueFacts facts) {
        kept.put(facts.id(), facts);
        return facts;
    }

    void assign(long id, String assignee) {
        IssueFacts now = kept.get(id);
        put(new IssueFacts(
                id,
                now.key(),
                now.project(),
                now.issueType(),
                now.requestType(),
                now.applicationValues(),
                now.partValues(),
                assignee,
                now.reporter(),
                now.creator()));
    }

    void move(long id, long project, String issueType) {
        IssueFacts now = kept.get(id);
        put(new IssueFacts(
                id,
                now.key(),
                project,
                issueType,
                now.requestType(),
                now.applicationValues(),
                now.partValues(),
                now.assignee(),
                now.reporter(),
                now.creator()));
    }

    void resolve(long id, boolean resolved) {
        IssueFacts now = kept.get(id);
        put(new IssueFacts(
                id,
                now.key(),
                now.project(),
                now.issueType(),
                now.requestType(),
                now.applicationValues(),
                now.partValues(),
                now.assignee(),
                now.reporter(),
                now.creator(),
                resolved));
    }

    void remove(long id) {
        kept.remove(id);
    }

    @Override
    public Optional<IssueFacts> read(long issue) {
        return Optional.ofNullable(kept.get(issue));
    }

    @Override
    public List<Long> recentlyUpdated(String actingUser) {
        return List.copyOf(kept.keySet());
    }
}
