package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.routing.Decision.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether the present assignee is Accord's to replace, or a person's choice that is kept. */
public final class AssigneeRule {
    private final Assignees assignees;
    private final Decisions decisions;

    public AssigneeRule(Assignees assignees, Decisions decisions) {
        this.assignees = assignees;
        this.decisions = decisions;
    }

    /** True when nobody has the issue, or whoever has it got it from Jira's default, an automation or Accord. */
    public boolean oursToSet(Decision decision, IssueFacts issue, List<String> automationUsers) {
        String assignee = issue.assignee();
        if (assignee == null) {
            return true;
        }
        List<Assignees.Change> changes = assignees.changes(issue.id());
        if (changes.isEmpty()) {
            return setByAccord(decision, assignee)
                    || oursAsCreated(
                            issue,
                            automationUsers,
                            () -> decision.number() == 1 ? assignees.defaultOf(issue) : Optional.empty());
        }
        Assignees.Change last = changes.get(changes.size() - 1);
        return automationUsers.contains(String.valueOf(last.author())) || setByAccord(decision, assignee);
    }

    /** The same of an issue that nobody has changed since it was created, which may be this very moment. */
    static boolean oursAsCreated(
            IssueFacts issue, List<String> automationUsers, Supplier<Optional<String>> defaultAssignee) {
        return issue.assignee() == null
                || automationUsers.contains(String.valueOf(issue.creator()))
                || defaultAssignee.get().filter(issue.assignee()::equals).isPresent();
    }

    /**
     * What Accord set last. A decision that was not marked applied may or may not have reached the issue before a crash, so the
     * one before it counts as well.
     */
    private boolean setByAccord(Decision decision, String assignee) {
        for (Decision each : decisions.of(decision.issue())) {
            boolean set = each.mode() == Mode.ASSIGN && each.assignment().set();
            if (set && Objects.equals(each.assignment().assignee(), assignee)) {
                return true;
            }
            if (set && each.state() == State.APPLIED) {
                return false;
            }
        }
        return false;
    }
}
