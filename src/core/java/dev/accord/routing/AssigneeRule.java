package dev.accord.routing;

import dev.accord.governance.Mode;
import java.util.List;
import java.util.Objects;

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
            return automationUsers.contains(String.valueOf(issue.creator()))
                    || setByAccord(decision, assignee)
                    || (decision.number() == 1
                            && assignees
                                    .defaultOf(issue)
                                    .filter(assignee::equals)
                                    .isPresent());
        }
        Assignees.Change last = changes.get(changes.size() - 1);
        return automationUsers.contains(String.valueOf(last.author())) || setByAccord(decision, assignee);
    }

    /** What Accord set last, over all decisions before this one. */
    private boolean setByAccord(Decision decision, String assignee) {
        return decisions.of(decision.issue()).stream()
                .filter(each -> each.mode() == Mode.ASSIGN && each.assignment().set())
                .findFirst()
                .filter(each -> Objects.equals(each.assignment().assignee(), assignee))
                .isPresent();
    }
}
