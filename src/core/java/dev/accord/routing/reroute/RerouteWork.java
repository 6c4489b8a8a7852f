package dev.accord.routing.reroute;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Permissions;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import dev.accord.routing.reroute.FindIssues.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The job that routes many issues again. Where each issue was is kept before anything is done to it, so that a node that
 * goes on after a crash knows what to compare with and what to give back.
 */
public final class RerouteWork implements Work {
    static final String KIND = "REROUTE";
    static final int AT_ONCE = 50;

    private final Reroutes reroutes;
    private final FindIssues find;
    private final Permissions permissions;
    private final RerouteOne one;

    public RerouteWork(Reroutes reroutes, FindIssues find, Permissions permissions, RerouteOne one) {
        this.reroutes = reroutes;
        this.find = find;
        this.permissions = permissions;
        this.one = one;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Chunks open(Job job) {
        Reroute kept = reroutes.find(Long.parseLong(job.about())).orElseThrow();
        Reroute reroute = kept.issues() == null ? searched(kept) : kept;
        return new Chunks() {
            @Override
            public int total() {
                return reroute.issues().size();
            }

            @Override
            public int step(int done) {
                int to = Math.min(done + AT_ONCE, total());
                part(reroute, done / AT_ONCE, reroute.issues().subList(done, to));
                return to;
            }

            @Override
            public Problem message() {
                return said(reroute);
            }
        };
    }

    private Reroute searched(Reroute reroute) {
        Outcome<Found> outcome = find.find(reroute.jql(), reroute.starter(), Integer.MAX_VALUE);
        List<Long> found = outcome instanceof Outcome.Done<Found> done
                ? done.value().ids().stream().distinct().sorted().toList()
                : List.of();
        reroutes.found(reroute.id(), found);
        return reroute.of(found);
    }

    private void part(Reroute reroute, int part, List<Long> issues) {
        List<Item> before = reroutes.items(reroute.id(), part);
        if (before.isEmpty()) {
            before = one.before(issues);
            reroutes.keep(reroute.id(), part, before);
        }
        List<Item> undone = reroute.undoOf() == null ? List.of() : movedIn(reroute.undoOf(), issues);
        List<Item> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Item item = before.get(i);
            if (item.result() != Item.Result.BEGUN) {
                after.add(item);
            } else if (!permissions.editsIssue(reroute.starter(), item.issue())) {
                after.add(item.ended(Item.Result.NOT_ALLOWED));
            } else {
                after.add(undone.isEmpty() ? one.route(item) : one.takeBack(item, undone.get(i)));
            }
        }
        reroutes.keep(reroute.id(), part, after);
    }

    /** What the issues came to when they were moved, in the order given, which is that of the earlier parts. */
    private List<Item> movedIn(long earlier, List<Long> issues) {
        Reroute made = reroutes.find(earlier).orElseThrow();
        Map<Long, Item> moved = new HashMap<>();
        IntStream.rangeClosed(
                        made.issues().indexOf(issues.get(0)) / AT_ONCE,
                        made.issues().indexOf(issues.get(issues.size() - 1)) / AT_ONCE)
                .forEach(part -> reroutes.items(earlier, part).forEach(each -> moved.put(each.issue(), each)));
        return issues.stream().map(moved::get).toList();
    }

    private Problem said(Reroute reroute) {
        Map<Item.Result, Integer> counts = new EnumMap<>(Item.Result.class);
        for (int part = 0; part * AT_ONCE < reroute.issues().size(); part++) {
            reroutes.items(reroute.id(), part).forEach(each -> counts.merge(each.result(), 1, Integer::sum));
        }
        int all = reroute.issues().size();
        if (reroute.undoOf() != null) {
            int back = counts.getOrDefault(Item.Result.TAKEN_BACK, 0);
            return Problem.of("UNDO_DONE", "", back, all - back);
        }
        int moved = counts.getOrDefault(Item.Result.MOVED, 0);
        int failed = counts.getOrDefault(Item.Result.FAILED, 0);
        return Problem.of("REROUTE_DONE", "", moved, all - moved - failed, failed);
    }
}
