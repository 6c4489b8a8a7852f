package dev.accord.routing.vendor;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Mode;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.Assign;
import dev.accord.routing.Assignment;
import dev.accord.routing.Attempts;
import dev.accord.routing.Candidate;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Decisions;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.IssueDesk.NewAssignee;
import dev.accord.routing.IssueDesk.Result;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Issues;
import dev.accord.routing.Projection;
import dev.accord.routing.Reason;
import dev.accord.routing.Step;
import dev.accord.routing.vendor.VendorClock.SteppedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The accountable side takes over what its vendor does not do: a new decision without the vendor, with the reason. */
public final class StepIn {
    private static final int LONGEST = 1_000;

    private final Decisions decisions;
    private final Agreements agreements;
    private final VendorClocks clocks;
    private final Onto onto;
    private final Clock clock;

    /** What stepping in needs of Jira. */
    public record Onto(Issues issues, IssueDesk desk, Assign assign) {}

    public StepIn(Decisions decisions, Agreements agreements, VendorClocks clocks, Onto onto, Clock clock) {
        this.decisions = decisions;
        this.agreements = agreements;
        this.clocks = clocks;
        this.onto = onto;
        this.clock = clock;
    }

    /** Assigns the accountable person as the user who steps in. */
    public Outcome<Decision> stepIn(long issue, String userKey, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            return Outcome.refused(Problem.of("STEP_IN_WHY", "reason"));
        }
        if (why.length() > LONGEST) {
            return Outcome.refused(Problem.of("TEXT_TOO_LONG", "reason", "reason", LONGEST));
        }
        Optional<Decision> last = decisions
                .last(issue)
                .filter(each -> each.state() != State.WITHDRAWN)
                .filter(WatchVendors::performs);
        Optional<IssueFacts> facts = onto.issues().read(issue);
        if (last.isEmpty() || facts.isEmpty()) {
            return Outcome.refused(Problem.of("NO_VENDOR_CLOCK", ""));
        }
        if (agreements.stored().settings().modeOf(facts.get().project()) != Mode.ASSIGN) {
            return Outcome.refused(Problem.of("NOT_ASSIGNING", ""));
        }
        Answer answer = withoutVendor(last.get().answer());
        Assignment assignment = onto.assign().assignment(answer, facts.get());
        if (assignment.taken() == null) {
            return Outcome.refused(Problem.of("NOBODY_DECIDED", ""));
        }
        Result result = onto.desk().update(issue, userKey, Optional.of(new NewAssignee(assignment.assignee())), answer);
        if (result instanceof Result.Refused refused) {
            return Outcome.refused(Problem.of("JIRA_REFUSED", "", refused.message()));
        }
        if (result instanceof Result.Later later) {
            return Outcome.refused(Problem.of("JIRA_BUSY", "", later.message()));
        }
        return recorded(last.get(), answer, assignment, new SteppedIn(clock.instant(), userKey, why));
    }

    private Outcome<Decision> recorded(Decision last, Answer answer, Assignment assignment, SteppedIn taken) {
        Instant now = taken.at();
        Decision decided = new Decision(
                last.issue(),
                last.number() + 1,
                Mode.ASSIGN,
                State.APPLIED,
                last.inputs(),
                answer,
                assignment,
                last.revision(),
                now,
                now,
                new Attempts(0, 0, null, null, null),
                last.resolved());
        if (!decisions.insert(decided)) {
            return Outcome.refused(Problem.of("JIRA_BUSY", "", ""));
        }
        onto.desk().project(last.issue(), Projection.of(decided));
        onto.desk().reindex(last.issue());
        clocks.of(last.issue()).ifPresent(each -> clocks.save(each.ended(now, taken)));
        return Outcome.done(decided);
    }

    private static Answer withoutVendor(Answer answer) {
        List<Candidate> chain = answer.candidates().stream()
                .filter(each -> each.step() != Step.PERFORMER)
                .toList();
        List<Reason> reasons = new ArrayList<>(answer.reasons());
        reasons.add(Reason.STEPPED_IN);
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
                null,
                chain,
                reasons);
    }
}
