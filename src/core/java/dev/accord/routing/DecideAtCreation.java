package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.IssueDesk.NewAssignee;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Decides about an issue before Jira stores it, so that it is as decided from its first second. What is set is what
 * {@link Apply} would set; it then finds nothing to update. Whatever is not set here it does, as for any other issue.
 */
public final class DecideAtCreation {
    /** How many projects are told of, the latest first. */
    private static final int TOLD = 20;

    private final Agreements agreements;
    private final Assign assign;
    private final Creations creations;
    private final Clock clock;
    private final Map<Long, Run> runs = new ConcurrentHashMap<>();

    /** How it went. */
    public enum Result {
        DECIDED,
        /** Accord observes, is off or has no say. */
        LEFT,
        /** Jira had stored the issue already. */
        TOO_LATE,
        FAILED
    }

    /** The last time in a project. */
    public record Run(long project, Instant at, Result result) {}

    public DecideAtCreation(Agreements agreements, Assign assign, Creations creations, Clock clock) {
        this.agreements = agreements;
        this.assign = assign;
        this.creations = creations;
        this.clock = clock;
    }

    public void decide(NewIssue issue) {
        creations.begin();
        // What throws below leaves this behind.
        ran(issue, Result.FAILED);
        ran(issue, issue.stored() ? Result.TOO_LATE : decided(issue));
    }

    private Result decided(NewIssue issue) {
        IssueFacts facts = issue.facts();
        Agreement agreement = agreements.known();
        Settings settings = agreement.settings();
        Optional<SupportProcess> process =
                settings.processOf(facts.issueType(), facts.requestType(), facts.components());
        if (settings.modeOf(facts.project()) != Mode.ASSIGN || settings.actingUser() == null || process.isEmpty()) {
            return Result.LEFT;
        }
        Answer answer = new Decide(agreement).answer(Inputs.of(facts), process.get());
        Assignment assignment = assign.assignment(answer, facts);
        boolean ours = assignment.set()
                && !countsOnNumber(answer, assignment)
                && AssigneeRule.oursAsCreated(facts, settings.automationUsers(), issue::defaultAssignee);
        if (ours) {
            creations.set(facts, assignment);
        }
        issue.set(ours ? Optional.of(new NewAssignee(assignment.assignee())) : Optional.empty(), answer);
        return Result.DECIDED;
    }

    /** Members of a group take turns by the numbers of issues, and this one has none yet. */
    private static boolean countsOnNumber(Answer answer, Assignment assignment) {
        return IntStream.range(0, assignment.steps().size())
                .anyMatch(i -> assignment.steps().get(i).result() == StepTried.Result.TAKEN
                        && answer.candidates().get(i).pick() == Pick.ROUND_ROBIN);
    }

    private void ran(NewIssue issue, Result result) {
        runs.put(issue.project(), new Run(issue.project(), clock.instant(), result));
    }

    /** The last time in each project, the latest first, on this node since that started. */
    public List<Run> runs() {
        return runs.values().stream()
                .sorted(Comparator.comparing(Run::at).reversed())
                .limit(TOLD)
                .toList();
    }
}
