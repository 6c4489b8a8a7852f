package dev.accord.routing;

import dev.accord.operatingmodel.Party;
import dev.accord.routing.Decision.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decisions that keep the port's promises. */
public final class DecisionsInMemory implements Decisions {
    private final List<Decision> kept = new ArrayList<>();
    /** Runs once before the next insert, as another node would that is quicker. */
    Runnable sooner = () -> {};
    /** Runs once before the decision in force is read, as another worker would that is quicker. */
    Runnable meanwhile = () -> {};
    /** How often the decision in force was asked for, of one issue or of many. */
    int reads;

    @Override
    public Optional<Decision> last(long issue) {
        Runnable before = meanwhile;
        meanwhile = () -> {};
        before.run();
        reads++;
        return newest(issue);
    }

    private Optional<Decision> newest(long issue) {
        return of(issue).stream().findFirst();
    }

    @Override
    public List<Decision> of(long issue) {
        return kept.stream()
                .filter(each -> each.issue() == issue)
                .sorted(Comparator.comparing(Decision::number).reversed())
                .toList();
    }

    @Override
    public boolean insert(Decision next) {
        Runnable before = sooner;
        sooner = () -> {};
        before.run();
        Optional<Decision> last = newest(next.issue());
        if (next.number() != last.map(Decision::number).orElse(0) + 1) {
            return false;
        }
        last.filter(Decision::open).ifPresent(each -> replace(each.in(State.SUPERSEDED, each.appliedAt())));
        kept.add(next);
        return true;
    }

    @Override
    public void update(Decision decision) {
        if (decision.number() == newest(decision.issue()).orElseThrow().number()) {
            replace(decision);
        }
    }

    private void replace(Decision decision) {
        kept.replaceAll(
                each -> each.issue() == decision.issue() && each.number() == decision.number() ? decision : each);
    }

    @Override
    public List<Long> due(Instant now, int limit) {
        return lasts(each -> each.attempts().isDue(now))
                .sorted(Comparator.comparing((Decision each) -> each.attempts().next()))
                .limit(limit)
                .map(Decision::issue)
                .toList();
    }

    @Override
    public List<Waiting> waiting() {
        return lasts(each -> Triage.of(each).isPresent())
                .map(each -> new Waiting(
                        each.issue(),
                        each.inputs().project(),
                        Triage.of(each).orElseThrow(),
                        Cause.of(each).map(Cause::key).orElse(null)))
                .sorted(Comparator.comparing(Waiting::reason)
                        .thenComparing(Comparator.comparing(this::place).reversed()))
                .toList();
    }

    @Override
    public List<Place> places(RouteState state, Party party) {
        return lasts(each -> each.state() != State.WITHDRAWN
                        && each.assignment().routeState() == state
                        && (party == null || each.answer().party() == party))
                .sorted(Comparator.comparing(kept::indexOf).reversed())
                .map(each -> new Place(each.issue(), each.inputs().project()))
                .toList();
    }

    private int place(Waiting waiting) {
        return kept.indexOf(newest(waiting.issue()).orElseThrow());
    }

    @Override
    public List<Decision> last(Collection<Long> issues) {
        reads++;
        return lasts(each -> issues.contains(each.issue())).toList();
    }

    @Override
    public List<Decision> inForce(String application) {
        return lasts(each -> each.state() != State.WITHDRAWN
                        && Objects.equals(each.answer().application(), application))
                .toList();
    }

    @Override
    public List<Decision> open() {
        return lasts(Decision::open).toList();
    }

    @Override
    public void eachInForce(Consumer<Decision> reader) {
        lasts(each -> true).forEach(reader);
    }

    @Override
    public void unpark(Instant now) {
        lasts(each -> each.state() == State.PLANNED && each.attempts().next() == null)
                .toList()
                .forEach(each ->
                        replace(each.trying(State.PLANNED, each.attempts().onceMore(now))));
    }

    @Override
    public void forget(long issue) {
        kept.removeIf(each -> each.issue() == issue);
    }

    @Override
    public void forgetProject(long project) {
        kept.removeIf(each -> each.inputs().project() == project);
    }

    private Stream<Decision> lasts(Predicate<Decision> wanted) {
        return List.copyOf(kept).stream()
                .filter(each ->
                        each.number() == newest(each.issue()).orElseThrow().number())
                .filter(wanted);
    }
}
