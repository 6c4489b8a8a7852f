package dev.accord.routing.reroute;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Permissions;
import dev.accord.jobs.Runner;
import dev.accord.routing.Agreement;
import dev.accord.routing.Move;
import dev.accord.routing.Preview;
import dev.accord.routing.reroute.FindIssues.Found;
import dev.accord.routing.reroute.Item.Result;
import dev.accord.routing.reroute.Reroute.Version;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Routes many issues again: shows what that changes, starts the job that does it, or the one that takes it back. */
public final class RerouteIssues {
    private final FindIssues find;
    private final Preview preview;
    private final Permissions permissions;
    private final Keeping keeping;
    private final Clock clock;

    /** Where it is kept, who runs it, and who knows what became of an issue. */
    public record Keeping(Reroutes reroutes, Runner runner, RerouteOne one) {}

    /**
     * What routing again would do.
     *
     * @param moves of the issues that were looked at and that the caller may edit
     * @param notAllowed how many of those the caller may not edit
     * @param left how many more there are, which were not looked at
     */
    public record Looked(List<Move> moves, int notAllowed, int left) {
        public Looked {
            moves = List.copyOf(moves);
        }
    }

    public RerouteIssues(FindIssues find, Preview preview, Permissions permissions, Keeping keeping, Clock clock) {
        this.find = find;
        this.preview = preview;
        this.permissions = permissions;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What the caller's search finds, as it would be under today's agreement. */
    public Outcome<Looked> look(String jql, String userKey, Agreement today) {
        return find.find(jql, userKey, Preview.AT_MOST)
                .map(found -> look(found.ids(), found.total() - found.ids().size(), userKey, today));
    }

    /** The same of issues that are named. */
    public Looked look(Collection<Long> issues, String userKey, Agreement today) {
        List<Long> first = issues.stream().limit(Preview.AT_MOST).toList();
        return look(first, issues.size() - first.size(), userKey, today);
    }

    /** What anybody's search finds: simulating changes nothing, so that seeing an issue is enough. */
    public Outcome<Looked> simulate(String jql, String userKey, Agreement today) {
        return find.find(jql, userKey, Preview.AT_MOST)
                .map(found -> new Looked(
                        preview.preview(found.ids(), today),
                        0,
                        found.total() - found.ids().size()));
    }

    /** The same of issues that the user sees. */
    public Looked simulate(List<Long> seen, Agreement today) {
        List<Long> first = seen.stream().limit(Preview.AT_MOST).toList();
        return new Looked(preview.preview(first, today), 0, seen.size() - first.size());
    }

    private Looked look(List<Long> issues, int left, String userKey, Agreement today) {
        List<Long> editable = issues.stream()
                .filter(each -> permissions.editsIssue(userKey, each))
                .toList();
        List<Move> moves = preview.preview(editable, today).stream()
                .map(Move::unlessResolved)
                .toList();
        return new Looked(moves, issues.size() - editable.size(), left);
    }

    public Outcome<Reroute> start(String jql, String userKey) {
        Outcome<Found> found = find.find(jql, userKey, 1);
        if (found instanceof Outcome.Done<Found> done && done.value().total() == 0) {
            return Outcome.refused(Problem.of("NOTHING_FOUND", "jql"));
        }
        return found.map(any -> start(new Reroute(0, jql, null, null, null, userKey, clock.instant(), 0)));
    }

    public Outcome<Reroute> start(Collection<Long> issues, String userKey) {
        return start(issues, null, userKey);
    }

    /** The same to move them to a version of a model. */
    Outcome<Reroute> start(Collection<Long> issues, Version version, String userKey) {
        List<Long> wanted = issues.stream().distinct().toList();
        return wanted.isEmpty()
                ? Outcome.refused(Problem.of("NOTHING_FOUND", "issues"))
                : Outcome.done(start(new Reroute(0, null, wanted, null, version, userKey, clock.instant(), 0)));
    }

    /** Gives the issues that were moved back to whoever had them, as far as nobody changed them since. */
    public Outcome<Reroute> undo(Reroute made, String userKey) {
        List<Long> moved = items(made)
                .filter(each -> each.result() == Result.MOVED)
                .map(Item::issue)
                .toList();
        return moved.isEmpty()
                ? Outcome.refused(Problem.of("NOTHING_TO_UNDO", ""))
                : Outcome.done(start(new Reroute(0, null, moved, made.id(), null, userKey, clock.instant(), 0)));
    }

    /** All that has begun, in order, read part by part. */
    public Stream<Item> items(Reroute of) {
        int all = of.issues() == null ? 0 : of.issues().size();
        int parts = (all + RerouteWork.AT_ONCE - 1) / RerouteWork.AT_ONCE;
        return IntStream.range(0, parts)
                .boxed()
                .flatMap(part -> keeping.reroutes().items(of.id(), part).stream())
                .map(each -> each.result() == Result.LATER ? keeping.one().meanwhile(each, of.undoOf() != null) : each);
    }

    private Reroute start(Reroute wanted) {
        Reroute started = keeping.reroutes().start(wanted, RerouteWork.KIND);
        keeping.runner().wake();
        return started;
    }
}
