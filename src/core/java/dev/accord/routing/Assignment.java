package dev.accord.routing;

import java.util.List;

/**
 * Who of the chain gets the issue.
 *
 * @param steps every step of the chain with what became of it
 * @param taken the user or queue that gets it, or null where nobody does and Jira's own assignee stays
 * @param assignee user key of who has the issue afterwards as Accord means it, or null for a queue
 * @param set whether the assignee is Accord's doing, so that a later decision may replace it
 * @param reasons what the answer's reasons do not say yet
 * @param routeState as searched by JQL
 */
public record Assignment(
        List<StepTried> steps,
        Target taken,
        String assignee,
        boolean set,
        List<Reason> reasons,
        RouteState routeState) {
    public Assignment {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    /** The same as Accord's own doing. */
    Assignment byAccord() {
        return new Assignment(steps, taken, assignee, true, reasons, routeState);
    }

    Assignment personChose(String chosen) {
        return new Assignment(steps, taken, chosen, false, plus(Reason.PERSON_CHOSE), RouteState.PERSON_CHOSE);
    }

    private List<Reason> plus(Reason reason) {
        return java.util.stream.Stream.concat(reasons.stream(), java.util.stream.Stream.of(reason))
                .distinct()
                .toList();
    }
}
