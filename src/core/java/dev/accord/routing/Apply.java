package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.NewAssignee;
import dev.accord.routing.IssueDesk.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The only way out: carries the decision in force onto its issue. Issue, property and decision are three stores without
 * a common transaction, so each step can be repeated, and a crash anywhere leaves the decision due.
 */
public final class Apply {
    private static final Duration NOT_VISIBLE_YET = Duration.ofMinutes(15);

    private final Decisions decisions;
    private final Agreements agreements;
    private final Onto onto;
    private final Route route;
    private final Clock clock;

    /** What carrying out needs of Jira. */
    public record Onto(
            Issues issues, IssueDesk desk, IssueLocks locks, Assign assign, AssigneeRule rule, Applied applied) {}

    public Apply(Decisions decisions, Agreements agreements, Onto onto, Route route, Clock clock) {
        this.decisions = decisions;
        this.agreements = agreements;
        this.onto = onto;
        this.route = route;
        this.clock = clock;
    }

    /** Carries out what is due for the issue; answers when to look again, empty for not by itself. */
    public Optional<Instant> apply(long issue) {
        Instant[] again = {null};
        boolean ran = onto.locks().whileLocked(issue, () -> again[0] = applyLocked(issue));
        return ran ? Optional.ofNullable(again[0]) : Optional.of(clock.instant().plusSeconds(1));
    }

    private Instant applyLocked(long issue) {
        // Each round either ends or has a new decision in force, which only a change of the issue can cause.
        for (int round = 0; round < 10; round++) {
            Optional<Decision> last = decisions.last(issue);
            if (last.isEmpty() || !last.get().attempts().isDue(clock.instant())) {
                return last.map(each -> each.attempts().next()).orElse(null);
            }
            Optional<IssueFacts> facts = onto.issues().read(issue);
            if (facts.isEmpty()) {
                return notVisible(last.get());
            }
            if (!changed(last.get(), facts.get())) {
                return carryOut(last.get(), facts.get());
            }
            route.route(issue, Route.Why.EVENT);
        }
        return clock.instant().plusSeconds(60);
    }

    private static boolean changed(Decision last, IssueFacts facts) {
        return last.open() && !Inputs.of(facts, last.inputs()).equals(last.inputs());
    }

    private Instant notVisible(Decision last) {
        if (last.decidedAt().plus(NOT_VISIBLE_YET).isBefore(clock.instant())) {
            decisions.forget(last.issue());
            return null;
        }
        return later(last, "NOT_VISIBLE", null);
    }

    private Instant carryOut(Decision last, IssueFacts facts) {
        if (last.state() == State.WITHDRAWN) {
            if (onto.desk().unproject(last.issue())) {
                onto.desk().reindex(last.issue());
            }
            return done(last, State.WITHDRAWN);
        }
        Agreement agreement = agreements.stored();
        Mode mode = agreement.settings().modeOf(facts.project());
        if (mode == Mode.OFF) {
            return park(last, "SWITCHED_OFF");
        }
        if (last.state() == State.APPLIED) {
            return personChose(last);
        }
        Decision current = upToDate(last, facts, agreement, mode);
        // What somebody took back goes to whoever had it, wherever the chain would lead today.
        Assignment assignment = takenBack(current)
                ? current.assignment().byAccord()
                : onto.assign().assignment(current.answer(), facts);
        if (mode == Mode.OBSERVE) {
            return done(current.with(assignment), State.OBSERVED);
        }
        return assign(current, assignment, facts, agreement.settings());
    }

    /** What is still only planned is decided under today's agreement and mode. */
    private Decision upToDate(Decision last, IssueFacts facts, Agreement agreement, Mode mode) {
        if (takenBack(last) || (last.revision() == agreement.revision() && last.mode() == mode)) {
            return last;
        }
        Optional<SupportProcess> process =
                agreement.settings().processOf(facts.issueType(), facts.requestType(), facts.components());
        Answer answer = process.map(each -> new Decide(agreement).answer(last.inputs(), each))
                .orElse(last.answer());
        return last.again(mode, answer, Route.provisional(answer, facts), agreement.revision());
    }

    private static boolean takenBack(Decision decision) {
        return decision.answer().because(Reason.TAKEN_BACK);
    }

    private Instant assign(Decision current, Assignment planned, IssueFacts facts, Settings settings) {
        String actor = settings.actingUser();
        if (actor == null || !onto.desk().mayAct(actor, facts.id())) {
            return later(current, Attempts.ACTING_USER, null);
        }
        boolean ours = onto.rule().oursToSet(current, facts, settings.automationUsers());
        Assignment assignment = ours || planned.taken() == null || Objects.equals(facts.assignee(), planned.assignee())
                ? planned
                : planned.personChose(facts.assignee());
        Optional<NewAssignee> newAssignee = Objects.equals(assignment.assignee(), facts.assignee())
                ? Optional.empty()
                : Optional.of(new NewAssignee(assignment.assignee()));
        Decision decided = current.with(assignment);
        if (ours && !takenBack(current) && loops(current, assignment)) {
            return stop(decided);
        }
        boolean projected = onto.desk().project(facts.id(), Projection.of(decided));
        if (newAssignee.isPresent() || onto.desk().fieldsDiffer(facts.id(), current.answer())) {
            // Recorded before the update: after a crash in between, the assignee is known to be Accord's own.
            decisions.update(decided);
            Result result = onto.desk().update(facts.id(), actor, newAssignee, current.answer());
            if (result instanceof Result.Refused refused) {
                return refused(decided, refused.message());
            }
            if (result instanceof Result.Later later) {
                return later(decided, "JIRA_BUSY", later.message());
            }
        } else if (projected) {
            onto.desk().reindex(facts.id());
        }
        watch(decided);
        return done(decided, State.APPLIED);
    }

    private boolean loops(Decision current, Assignment next) {
        // Before its fifth decision no issue has been moved three times, so most are never asked about.
        return current.number() > LoopGuard.MOVES + 1
                && LoopGuard.stops(decisions.of(current.issue()), next.taken(), clock.instant());
    }

    private Instant stop(Decision decided) {
        decisions.update(decided.trying(State.FAILED, decided.attempts().parked(Attempts.LOOP_STOPPED)));
        return null;
    }

    /** Where a performer works, the accountable person follows. */
    private void watch(Decision decided) {
        if (!decided.assignment().reasons().contains(Reason.PERFORMER_WORKS)) {
            return;
        }
        decided.answer().candidates().stream()
                .filter(each -> each.step() == Step.BOUND_TARGET && each.target() != null)
                .map(Candidate::target)
                .filter(target -> target.type() == Target.Type.USER)
                .forEach(target -> onto.desk().watch(decided.issue(), target.value()));
    }

    private Instant personChose(Decision flagged) {
        if (onto.desk().project(flagged.issue(), Projection.of(flagged))) {
            onto.desk().reindex(flagged.issue());
        }
        decisions.update(flagged.trying(State.APPLIED, flagged.attempts().parked(null)));
        return null;
    }

    private Instant done(Decision decision, State state) {
        decisions.update(decision.in(state, clock.instant())
                .trying(state, decision.attempts().parked(null)));
        if (state == State.APPLIED) {
            onto.applied().applied(decision);
        }
        return null;
    }

    private Instant park(Decision decision, String obstacle) {
        decisions.update(decision.trying(decision.state(), decision.attempts().parked(obstacle)));
        return null;
    }

    private Instant refused(Decision decision, String message) {
        Attempts attempts = decision.attempts().refused(clock.instant(), message);
        decisions.update(decision.trying(State.FAILED, attempts));
        return attempts.next();
    }

    private Instant later(Decision decision, String obstacle, String message) {
        Attempts attempts = decision.attempts().waitFor(clock.instant(), obstacle, message);
        decisions.update(decision.trying(decision.state(), attempts));
        return attempts.next();
    }
}
