package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.routing.Decision.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plans to give an issue back to whoever had it before a decision moved it, where nobody changed it since. */
public final class TakeBack {
    private final Issues issues;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Clock clock;

    public TakeBack(Issues issues, Decisions decisions, Agreements agreements, Clock clock) {
        this.issues = issues;
        this.decisions = decisions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Adds the decision that takes back number {@code made}; false where the issue is no longer as that left it.
     *
     * @param before number of the decision that was in force before, 0 for none: then only the assignee is given back
     * @param assignee user key of who had the issue before, or null
     */
    public boolean plan(long issue, int made, int before, String assignee) {
        List<Decision> all = decisions.of(issue);
        Optional<IssueFacts> facts = issues.read(issue);
        if (all.isEmpty() || facts.isEmpty() || !untouched(all.get(0), made, facts.get())) {
            return false;
        }
        Agreement agreement = agreements.stored();
        if (agreement.settings().modeOf(facts.get().project()) != Mode.ASSIGN) {
            return false;
        }
        Decision last = all.get(0);
        Decision earlier =
                all.stream().filter(each -> each.number() == before).findFirst().orElse(last);
        return decisions.insert(new Decision(
                issue,
                last.number() + 1,
                Mode.ASSIGN,
                State.PLANNED,
                last.inputs(),
                taken(earlier.answer()),
                new Assignment(
                        earlier.assignment().steps(),
                        earlier.assignment().taken(),
                        assignee,
                        false,
                        earlier.assignment().reasons(),
                        earlier.assignment().routeState()),
                agreement.revision(),
                clock.instant(),
                null,
                Attempts.due(clock.instant()),
                facts.get().resolved()));
    }

    private static boolean untouched(Decision last, int made, IssueFacts facts) {
        return last.number() == made
                && last.state() == State.APPLIED
                && last.assignment().routeState() != RouteState.PERSON_CHOSE
                && Objects.equals(last.assignment().assignee(), facts.assignee())
                && Inputs.of(facts, last.inputs()).equals(last.inputs());
    }

    private static Answer taken(Answer answer) {
        List<Reason> reasons = new ArrayList<>(answer.reasons());
        if (!reasons.contains(Reason.TAKEN_BACK)) {
            reasons.add(Reason.TAKEN_BACK);
        }
        return new Answer(
                answer.application(),
                answer.applicationName(),
                answer.matches(),
                answer.operatingModel(),
                answer.modelVersion(),
                answer.process(),
                answer.part(),
                answer.party(),
                answer.target(),
                answer.performing(),
                answer.candidates(),
                reasons);
    }
}
