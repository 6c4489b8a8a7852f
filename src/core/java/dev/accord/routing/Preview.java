package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Move.Effect;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says where issues would go if they were routed again, under today's agreement or another. Reads only. */
public final class Preview {
    /** How many issues Jira is asked about while somebody waits. */
    public static final int AT_MOST = 1_000;

    private final Issues issues;
    private final Decisions decisions;
    private final Assign assign;
    private final AssigneeRule rule;
    private final Clock clock;

    public Preview(Issues issues, Decisions decisions, Assign assign, AssigneeRule rule, Clock clock) {
        this.issues = issues;
        this.decisions = decisions;
        this.assign = assign;
        this.rule = rule;
        this.clock = clock;
    }

    /** These issues, in their order; one that Jira does not show is left out. */
    public List<Move> preview(Collection<Long> wanted, Agreement then) {
        Map<Long, Decision> last = decisions.last(wanted).stream()
                .collect(Collectors.toMap(Decision::issue, Function.identity(), (one, other) -> one));
        return wanted.stream()
                .map(id -> issues.read(id).map(facts -> move(facts, last.get(id), then)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The open issues that would be decided otherwise than they are, if the agreement were this. */
    public Impact impact(Agreement then) {
        return impact(then, any -> true);
    }

    /** The same among the decisions in force that are looked for. */
    public Impact impact(Agreement then, Predicate<Decision> among) {
        return looked(differing(then, among), then);
    }

    /** The same, but only what this change does, and not what an earlier one left to be routed again. */
    public Impact impact(Agreement today, Agreement then) {
        Deciding before = new Deciding(today);
        Deciding after = new Deciding(then);
        return looked(
                open(each -> before.answer(each)
                        .filter(answer -> after.otherwise(each, answer))
                        .isPresent()),
                then);
    }

    /** The open issues that may come to this person or queue, as they would be routed today. */
    public Impact concerned(Target target, Agreement today) {
        return looked(
                open(each ->
                        each.answer().candidates().stream().anyMatch(candidate -> target.equals(candidate.target()))),
                today);
    }

    /** Ids of the issues, open as far as Accord knows, that would be decided otherwise, without asking Jira. */
    public List<Long> differing(Agreement then, Predicate<Decision> among) {
        Deciding deciding = new Deciding(then);
        return open(each -> among.test(each) && deciding.otherwise(each, each.answer()));
    }

    private List<Long> open(Predicate<Decision> among) {
        List<Long> found = new ArrayList<>();
        decisions.eachInForce(each -> {
            if (each.state() != State.WITHDRAWN && !each.resolved() && among.test(each)) {
                found.add(each.issue());
            }
        });
        return found;
    }

    private Impact looked(List<Long> found, Agreement then) {
        List<Long> asked = found.subList(0, Math.min(AT_MOST, found.size()));
        List<Move> open = preview(asked, then).stream()
                .filter(each -> !each.issue().resolved())
                .toList();
        return new Impact(open, found.size() - asked.size());
    }

    /** Decides by one agreement what was decided by another. */
    public record Deciding(Agreement agreement) {
        /** Empty where its type stands for no process. */
        public Optional<Answer> answer(Decision decision) {
            Inputs inputs = decision.inputs();
            return agreement
                    .settings()
                    .processOf(inputs.issueType(), inputs.requestType(), inputs.components())
                    .map(process -> new Decide(agreement).answer(inputs, process));
        }

        /** Whether somebody else would answer for it or get it. */
        public boolean otherwise(Decision decision, Answer than) {
            return answer(decision).filter(each -> !same(each, than)).isPresent();
        }
    }

    /** A new version of a model, or a renamed application, that says the same moves nothing. */
    private static boolean same(Answer one, Answer other) {
        return one.party() == other.party()
                && one.candidates().equals(other.candidates())
                && Objects.equals(one.performing(), other.performing());
    }

    private Move move(IssueFacts facts, Decision before, Agreement then) {
        Mode mode = then.settings().modeOf(facts.project());
        Optional<SupportProcess> process =
                then.settings().processOf(facts.issueType(), facts.requestType(), facts.components());
        if (mode == Mode.OFF || process.isEmpty()) {
            return new Move(facts, before, mode, null, null, Effect.NOT_ROUTED);
        }
        Inputs inputs = before == null ? Inputs.of(facts) : Inputs.of(facts, before.inputs());
        Answer answer = new Decide(then).answer(inputs, process.get());
        Decision next = next(facts, before, mode, inputs, answer, then);
        if (before != null && Route.settled(before, next) && assign.holds(before, facts)) {
            return new Move(facts, before, mode, answer, before.assignment(), Effect.STAYS);
        }
        Assignment assignment = assign.assignment(answer, facts);
        Move free = new Move(facts, before, mode, answer, assignment, Effect.MOVES);
        if (free.from().equals(free.to())) {
            return new Move(facts, before, mode, answer, assignment, Effect.STAYS);
        }
        boolean kept = mode == Mode.ASSIGN
                && !Objects.equals(assignment.assignee(), facts.assignee())
                && !rule.oursToSet(next, facts, then.settings().automationUsers());
        return kept
                ? new Move(facts, before, mode, answer, assignment.personChose(facts.assignee()), Effect.PERSON_CHOSE)
                : free;
    }

    private Decision next(IssueFacts facts, Decision before, Mode mode, Inputs inputs, Answer answer, Agreement then) {
        return new Decision(
                facts.id(),
                before == null ? 1 : before.number() + 1,
                mode,
                State.PLANNED,
                inputs,
                answer,
                Route.provisional(answer, facts),
                then.revision(),
                clock.instant(),
                null,
                Attempts.due(clock.instant()),
                facts.resolved());
    }
}
