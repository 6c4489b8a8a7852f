package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Decision.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The only way in: reads an issue as it is now and plans the next decision about it. Touches nothing of Jira's, so that
 * whatever happens here, the user's save stands.
 */
public final class Route {
    /** Why an issue is looked at; who asks gets a fresh decision, an event or the sweep only where inputs changed. */
    public enum Why {
        EVENT,
        SWEEP,
        ASKED,
        BULK
    }

    private final Issues issues;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Assign assign;
    private final Creations creations;
    private final Clock clock;

    public Route(
            Issues issues,
            Decisions decisions,
            Agreements agreements,
            Assign assign,
            Creations creations,
            Clock clock) {
        this.issues = issues;
        this.decisions = decisions;
        this.agreements = agreements;
        this.assign = assign;
        this.creations = creations;
        this.clock = clock;
    }

    /** The decision in force afterwards, which may just have been withdrawn; empty where Accord has no say. */
    public Optional<Decision> route(long issue, Why why) {
        return route(issue, why, null, decisions.last(issue));
    }

    /**
     * The same for an event, but answers only where that leaves something to carry out: our own update of an issue is an
     * event too, and leaves nothing.
     */
    public Optional<Decision> hear(long issue) {
        Optional<Decision> before = decisions.last(issue);
        return route(issue, Why.EVENT, null, before)
                .filter(now -> now.attempts().isDue(clock.instant())
                        && (before.isEmpty()
                                || before.get().number() != now.number()
                                || before.get().state() != now.state()
                                || !before.get().attempts().equals(now.attempts())));
    }

    /** Routes what an event may have missed; the decisions in force are read at once. */
    public void missed(Collection<Long> updated) {
        Map<Long, Decision> before = decisions.last(updated).stream()
                .collect(Collectors.toMap(Decision::issue, Function.identity(), (one, other) -> one));
        updated.forEach(issue -> route(issue, Why.SWEEP, null, Optional.ofNullable(before.get(issue))));
    }

    /** Routes an issue with an application or part chosen in the panel; a null choice keeps what was chosen before. */
    public Optional<Decision> choosing(long issue, Inputs chosen) {
        return route(issue, Why.ASKED, chosen, decisions.last(issue));
    }

    private Optional<Decision> route(long issue, Why why, Inputs chosen, Optional<Decision> known) {
        Optional<Decision> last = known;
        for (int attempt = 0; attempt < 5; attempt++) {
            // Read after the decision: an issue as it was before that was carried out looks as if a person had chosen.
            Optional<IssueFacts> read = issues.read(issue);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            IssueFacts facts = read.get();
            Agreement agreement = agreements.known();
            Settings settings = agreement.settings();
            Mode mode = settings.modeOf(facts.project());
            Optional<SupportProcess> process =
                    settings.processOf(facts.issueType(), facts.requestType(), facts.components());
            if (mode == Mode.OFF || process.isEmpty()) {
                return last.flatMap(each -> leave(each, facts, process.isEmpty()));
            }
            Inputs inputs = chosen != null
                    ? chosen
                    : last.map(each -> Inputs.of(facts, each.inputs())).orElseGet(() -> Inputs.of(facts));
            if (last.isPresent() && !asked(why) && sameInputs(last.get(), inputs)) {
                return Optional.of(unchanged(last.get(), facts, why));
            }
            Decision next =
                    next(facts, last, mode, inputs, new Decide(agreement).answer(inputs, process.get()), agreement);
            if (last.isPresent() && asked(why) && settled(last.get(), next) && assign.holds(last.get(), facts)) {
                return last;
            }
            if (last.isPresent() && !asked(why) && last.get().attempts().loopStopped()) {
                next = next.trying(State.FAILED, next.attempts().parked(Attempts.LOOP_STOPPED));
            }
            if (decisions.insert(next)) {
                return Optional.of(next);
            }
            // Another node added the same number first; what it decided is read and compared afresh.
            last = decisions.last(issue);
        }
        return last;
    }

    private static boolean asked(Why why) {
        return why == Why.ASKED || why == Why.BULK;
    }

    private static boolean sameInputs(Decision last, Inputs inputs) {
        return last.state() != State.WITHDRAWN && last.inputs().equals(inputs);
    }

    /** Asking again changes nothing where the last decision was carried out and would come out the same. */
    static boolean settled(Decision last, Decision next) {
        State carriedOut = next.mode() == Mode.ASSIGN ? State.APPLIED : State.OBSERVED;
        return last.state() == carriedOut
                && last.inputs().equals(next.inputs())
                && last.answer().equals(next.answer())
                && last.assignment().routeState() != RouteState.PERSON_CHOSE;
    }

    private Decision next(
            IssueFacts facts, Optional<Decision> last, Mode mode, Inputs inputs, Answer answer, Agreement agreement) {
        Instant now = clock.instant();
        Optional<Assignment> atCreation = last.isEmpty() ? creations.stored(facts) : Optional.empty();
        return new Decision(
                facts.id(),
                last.map(Decision::number).orElse(0) + 1,
                mode,
                State.PLANNED,
                inputs,
                answer,
                atCreation.orElseGet(() -> provisional(answer, facts)),
                agreement.revision(),
                now,
                null,
                Attempts.due(now),
                facts.resolved());
    }

    /** Nobody has asked Jira yet; the first of the chain stands for who will probably have it. */
    static Assignment provisional(Answer answer, IssueFacts facts) {
        Target first = answer.candidates().stream()
                .map(Candidate::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String assignee = first == null ? facts.assignee() : first.type() == Target.Type.USER ? first.value() : null;
        RouteState state = answer.because(Reason.AMBIGUOUS_APPLICATION)
                ? RouteState.AMBIGUOUS_APPLICATION
                : answer.because(Reason.UNDECIDED_CELL)
                        ? RouteState.UNDECIDED_CELL
                        : answer.operatingModel() == null ? RouteState.NO_APPLICATION : RouteState.TARGET;
        return new Assignment(List.of(), first, assignee, false, List.of(), state);
    }

    /** Equal inputs decide nothing anew, but a person may have reassigned the issue since. */
    private Decision unchanged(Decision before, IssueFacts facts, Why why) {
        Decision last = before;
        if (before.resolved() != facts.resolved()) {
            last = before.resolved(facts.resolved());
            decisions.update(last);
        }
        if (last.state() == State.FAILED
                && why == Why.EVENT
                && last.attempts().next() == null
                && !last.attempts().loopStopped()) {
            Decision once = last.trying(State.FAILED, last.attempts().onceMore(clock.instant()));
            decisions.update(once);
            return once;
        }
        // Taking an issue from a queue is what a queue is for; only another person than the one decided is a choice.
        boolean reassigned = last.state() == State.APPLIED
                && last.assignment().set()
                && last.assignment().assignee() != null
                && facts.assignee() != null
                && !Objects.equals(facts.assignee(), last.assignment().assignee());
        if (reassigned) {
            Decision flagged = last.with(last.assignment().personChose(facts.assignee()))
                    .trying(State.APPLIED, Attempts.due(clock.instant()));
            decisions.update(flagged);
            return flagged;
        }
        return last;
    }

    /** Moved to where Accord has no say: withdrawn. Only switched off: everything stays, parked. */
    private Optional<Decision> leave(Decision last, IssueFacts facts, boolean unmapped) {
        boolean moved = last.inputs().project() != facts.project();
        if ((!unmapped && !moved) || last.state() == State.WITHDRAWN) {
            return Optional.empty();
        }
        Decision withdrawn = last.in(State.WITHDRAWN, null).trying(State.WITHDRAWN, Attempts.due(clock.instant()));
        decisions.update(withdrawn);
        return Optional.of(withdrawn);
    }
}
