package dev.accord.routing.reroute;

import dev.accord.governance.Permissions;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Preview;
import dev.accord.routing.Triage;
import dev.accord.routing.Waiting;
import java.util.List;

/** Open issues that waited for a seat, a binding or a model, and would come out otherwise now that it is there. */
public final class ReleasedIssues {
    private final Decisions decisions;
    private final Agreements agreements;
    private final Permissions permissions;

    public ReleasedIssues(Decisions decisions, Agreements agreements, Permissions permissions) {
        this.decisions = decisions;
        this.agreements = agreements;
        this.permissions = permissions;
    }

    /** Those that the user may edit, of one application or of all for null. Only issues that wait are looked at. */
    public List<Long> find(String application, String userKey) {
        List<Long> waiting = decisions.waiting().stream()
                .filter(each -> each.reason() != Triage.PERSON_CHOSE)
                .map(Waiting::issue)
                .toList();
        Preview.Deciding today = new Preview.Deciding(agreements.stored());
        return decisions.last(waiting).stream()
                .filter(each -> today.answer(each)
                        .filter(answer -> application == null || application.equals(answer.application()))
                        .isPresent())
                .filter(each -> today.otherwise(each, each.answer()))
                .map(Decision::issue)
                .sorted()
                .filter(each -> permissions.editsIssue(userKey, each))
                .toList();
    }
}
