package dev.accord.routing;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Mode;
import dev.accord.routing.Decision.State;
import dev.accord.routing.IssueDesk.NewAssignee;
import dev.accord.routing.IssueDesk.Result;
import java.time.Clock;
import java.util.Optional;

/** A person who may assign the issue takes the decision's assignee after all; it then counts as set by Accord. */
public final class AssignAsDecided {
    private final Decisions decisions;
    private final Agreements agreements;
    private final Issues issues;
    private final IssueDesk desk;
    private final Assign assign;
    private final Clock clock;

    public AssignAsDecided(
            Decisions decisions, Agreements agreements, Issues issues, IssueDesk desk, Assign assign, Clock clock) {
        this.decisions = decisions;
        this.agreements = agreements;
        this.issues = issues;
        this.desk = desk;
        this.assign = assign;
        this.clock = clock;
    }

    public Outcome<Decision> assign(long issue, String userKey) {
        Optional<Decision> last = decisions.last(issue).filter(each -> each.state() != State.WITHDRAWN);
        Optional<IssueFacts> facts = issues.read(issue);
        if (last.isEmpty() || facts.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_ROUTED", ""));
        }
        if (agreements.stored().settings().modeOf(facts.get().project()) != Mode.ASSIGN) {
            return Outcome.refused(Problem.of("NOT_ASSIGNING", ""));
        }
        Assignment assignment = assign.assignment(last.get().answer(), facts.get());
        if (assignment.taken() == null) {
            return Outcome.refused(Problem.of("NOBODY_DECIDED", ""));
        }
        Decision decided = last.get().with(assignment);
        decisions.update(decided);
        Result result =
                desk.update(issue, userKey, Optional.of(new NewAssignee(assignment.assignee())), decided.answer());
        if (result instanceof Result.Refused refused) {
            decisions.update(last.get());
            return Outcome.refused(Problem.of("JIRA_REFUSED", "", refused.message()));
        }
        if (result instanceof Result.Later later) {
            return Outcome.refused(Problem.of("JIRA_BUSY", "", later.message()));
        }
        desk.project(issue, Projection.of(decided));
        desk.reindex(issue);
        Decision applied = decided.in(State.APPLIED, clock.instant())
                .trying(State.APPLIED, decided.attempts().parked(null));
        decisions.update(applied);
        return Outcome.done(applied);
    }
}
