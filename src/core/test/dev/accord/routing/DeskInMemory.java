package dev.accord.routing;

import dev.accord.operatingmodel.Party;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes to the issues of the test, and keeps a record of what was written in which order. */
final class DeskInMemory implements IssueDesk {
    private final IssuesInMemory issues;
    private final Map<Long, Projection> projections = new HashMap<>();
    private final Map<Long, Party> parties = new HashMap<>();
    /** What Jira will answer to the next updates; it says yes where nothing is set. */
    final Deque<Result> answers = new ArrayDeque<>();

    final List<String> done = new ArrayList<>();
    boolean mayAct = true;
    /** Whether the node dies right behind the next update. */
    boolean crash;
    /** Whether the node dies right before the next update. */
    boolean crashBefore;
    /** Whether there is an accountable party field. */
    boolean partyField = true;
    /** Whether there is a field for the performing group. */
    boolean performingField;

    final Map<Long, Target> performing = new HashMap<>();

    DeskInMemory(IssuesInMemory issues) {
        this.issues = issues;
    }

    Optional<Projection> projection(long issue) {
        return Optional.ofNullable(projections.get(issue));
    }

    /** The issue comes with these fields filled. */
    void created(long issue, Answer given) {
        parties.put(issue, given.party());
        performing.put(issue, given.performing());
    }

    @Override
    public boolean mayAct(String userKey, long issue) {
        return mayAct;
    }

    @Override
    public Result update(long issue, String actingUser, Optional<NewAssignee> assignee, Answer given) {
        if (crashBefore) {
            crashBefore = false;
            throw new IllegalStateException("crashed");
        }
        Result answer = answers.isEmpty() ? new Result.Updated() : answers.remove();
        if (answer instanceof Result.Updated) {
            done.add("update by " + actingUser + ": "
                    + assignee.map(NewAssignee::userKey).orElse("party only"));
            assignee.ifPresent(each -> issues.assign(issue, each.userKey()));
            parties.put(issue, given.party());
            performing.put(issue, given.performing());
            if (crash) {
                crash = false;
                throw new IllegalStateException("crashed");
            }
        } else {
            done.add("no update");
        }
        return answer;
    }

    @Override
    public boolean fieldsDiffer(long issue, Answer answer) {
        return (partyField && parties.get(issue) != answer.party())
                || (performingField && !Objects.equals(performing.get(issue), answer.performing()));
    }

    @Override
    public void watch(long issue, String userKey) {
        done.add("watch " + userKey);
    }

    @Override
    public boolean project(long issue, Projection projection) {
        boolean changes = !Objects.equals(projections.put(issue, projection), projection);
        if (changes) {
            done.add("property " + projection.routeState());
        }
        return changes;
    }

    @Override
    public boolean unproject(long issue) {
        boolean there = projections.remove(issue) != null;
        if (there) {
            done.add("no property");
        }
        return there;
    }

    @Override
    public void reindex(long issue) {
        done.add("reindex");
    }
}
