package dev.accord.routing;

import dev.accord.operatingmodel.Party;
import dev.accord.routing.StepTried.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the chain and takes the first that Jira lets be assigned. Reads only. */
public final class Assign {
    private final Availability availability;
    private final Assignees assignees;
    private final PickMember pickMember;

    public Assign(Availability availability, Assignees assignees, PickMember pickMember) {
        this.availability = availability;
        this.assignees = assignees;
        this.pickMember = pickMember;
    }

    public Assignment assignment(Answer answer, IssueFacts issue) {
        List<StepTried> steps = new ArrayList<>();
        StepTried taken = null;
        for (Candidate candidate : answer.candidates()) {
            StepTried step = taken == null ? tried(candidate, issue) : notNeeded(candidate);
            steps.add(step);
            if (step.result() == Result.TAKEN) {
                taken = step;
            }
        }
        RouteState state = routeState(answer, taken);
        List<Reason> reasons = reasons(taken, state);
        if (taken == null) {
            return new Assignment(steps, null, issue.assignee(), false, reasons, state);
        }
        Target target = taken.target();
        if (target.type() == Target.Type.USER) {
            return new Assignment(steps, target, target.value(), true, reasons, state);
        }
        return queue(steps, target, issue, reasons, state);
    }

    /** Whether the decision would still end where it did: whoever took it still can, and nobody before them can by now. */
    boolean holds(Decision decision, IssueFacts issue) {
        Target taken = decision.assignment().taken();
        if (taken == null) {
            return true;
        }
        return decision.assignment().routeState() == RouteState.FALLBACK_USED
                ? taken.equals(assignment(decision.answer(), issue).taken())
                : availability.obstacle(taken, issue).isEmpty();
    }

    private StepTried tried(Candidate candidate, IssueFacts issue) {
        if (candidate.pick() != null) {
            return picked(candidate, issue);
        }
        Optional<Obstacle> obstacle = candidate.target() == null
                ? Optional.of(candidate.obstacle())
                : availability.obstacle(candidate.target(), issue);
        return new StepTried(
                candidate.step(),
                obstacle.isEmpty() ? Result.TAKEN : Result.SKIPPED,
                candidate.target(),
                obstacle.orElse(null));
    }

    private StepTried picked(Candidate candidate, IssueFacts issue) {
        return pickMember
                .of(candidate.target().value(), candidate.pick(), issue)
                .map(user -> new StepTried(candidate.step(), Result.TAKEN, new Target(Target.Type.USER, user), null))
                .orElseGet(() ->
                        new StepTried(candidate.step(), Result.SKIPPED, candidate.target(), Obstacle.NO_ACTIVE_MEMBER));
    }

    private static StepTried notNeeded(Candidate candidate) {
        return new StepTried(candidate.step(), Result.NOT_NEEDED, candidate.target(), candidate.obstacle());
    }

    /** A group is no assignee in Jira: a queue is an issue without one, where this Jira allows that. */
    private Assignment queue(
            List<StepTried> steps, Target queue, IssueFacts issue, List<Reason> reasons, RouteState state) {
        if (assignees.unassignedAllowed()) {
            return new Assignment(steps, queue, null, true, reasons, state);
        }
        reasons.add(Reason.UNASSIGNED_FORBIDDEN);
        Optional<String> lead = assignees.projectLead(issue.project()).filter(user -> availability
                .obstacle(new Target(Target.Type.USER, user), issue)
                .isEmpty());
        return lead.isPresent()
                ? new Assignment(steps, queue, lead.get(), true, reasons, state)
                : new Assignment(steps, queue, issue.assignee(), false, reasons, state);
    }

    private static RouteState routeState(Answer answer, StepTried taken) {
        if (answer.because(Reason.AMBIGUOUS_APPLICATION)) {
            return RouteState.AMBIGUOUS_APPLICATION;
        }
        if (answer.because(Reason.NO_APPLICATION) || answer.because(Reason.NO_OPERATING_MODEL)) {
            return RouteState.NO_APPLICATION;
        }
        if (answer.party() == Party.UNDECIDED) {
            return RouteState.UNDECIDED_CELL;
        }
        // A deputy who stands in is the arrangement itself, not a fallback.
        boolean arranged = taken != null
                && (taken.step() == Step.BOUND_TARGET
                        || taken.step() == Step.DEPUTY
                        || (taken.step() == Step.PERFORMER
                                && answer.candidates().get(0).step() == Step.PERFORMER));
        return arranged ? RouteState.TARGET : RouteState.FALLBACK_USED;
    }

    private static List<Reason> reasons(StepTried taken, RouteState state) {
        List<Reason> reasons = new ArrayList<>();
        if (taken != null && taken.step() == Step.PERFORMER) {
            reasons.add(Reason.PERFORMER_WORKS);
        }
        if (state == RouteState.FALLBACK_USED) {
            reasons.add(Reason.FALLBACK_USED);
        }
        return reasons;
    }
}
