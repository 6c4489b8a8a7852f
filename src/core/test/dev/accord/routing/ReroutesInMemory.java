package dev.accord.routing;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.routing.reroute.FindIssues;
import dev.accord.routing.reroute.Item;
import dev.accord.routing.reroute.Reroute;
import dev.accord.routing.reroute.Reroutes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reroutes that were started, in a Jira whose search finds what the test says. */
final class ReroutesInMemory implements Reroutes, FindIssues {
    private final List<Reroute> kept = new ArrayList<>();
    private final Map<String, List<Item>> parts = new HashMap<>();
    List<Long> found = List.of();
    /** Whether the node dies at the end of the next part, before that is kept. */
    boolean crash;

    @Override
    public Reroute start(Reroute wanted, String kind) {
        Reroute started = new Reroute(
                kept.size() + 1,
                wanted.jql(),
                wanted.issues(),
                wanted.undoOf(),
                wanted.version(),
                wanted.starter(),
                wanted.startedAt(),
                kept.size() + 1);
        kept.add(started);
        return started;
    }

    @Override
    public Optional<Reroute> find(long id) {
        return kept.stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public List<Reroute> latest(String starter, int startAt, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Integer, Long> toVersionsOf(String model) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int count(String starter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void found(long id, List<Long> issues) {
        kept.replaceAll(each -> each.id() == id
                ? new Reroute(
                        id,
                        each.jql(),
                        issues,
                        each.undoOf(),
                        each.version(),
                        each.starter(),
                        each.startedAt(),
                        each.job())
                : each);
    }

    @Override
    public void keep(long id, int part, List<Item> items) {
        boolean ends = items.stream().noneMatch(each -> each.result() == Item.Result.BEGUN);
        if (crash && ends) {
            crash = false;
            throw new IllegalStateException("crashed");
        }
        parts.put(id + ":" + part, List.copyOf(items));
    }

    @Override
    public List<Item> items(long id, int part) {
        return parts.getOrDefault(id + ":" + part, List.of());
    }

    @Override
    public Outcome<Found> find(String jql, String userKey, int limit) {
        return jql.equals("nonsense")
                ? Outcome.refused(Problem.of("BAD_JQL", "jql", "nonsense"))
                : Outcome.done(new Found(found.stream().limit(limit).toList(), found.size()));
    }
}
