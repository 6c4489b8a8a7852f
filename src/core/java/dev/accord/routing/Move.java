package dev.accord.routing;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Party;

/**
 * What routing an issue again would come to.
 *
 * @param before the decision in force, or null
 * @param mode of the issue's project; where Accord only observes, its decision moves and the issue does not
 * @param answer what would be decided, or null where Accord has no say
 * @param assignment who would get the issue, or null where Accord has no say
 */
public record Move(IssueFacts issue, Decision before, Mode mode, Answer answer, Assignment assignment, Effect effect) {
    /** What becomes of the issue. */
    public enum Effect {
        /** Another party, person or queue. */
        MOVES,
        /** It comes out as it is. */
        STAYS,
        /** It would move, but a person chose who has it. */
        PERSON_CHOSE,
        /** Accord is off in its project, its type stands for no process, or it is resolved. */
        NOT_ROUTED
    }

    /** Who answers for an issue, and the person or queue that has it, or null for nobody. */
    public record Place(Party party, Target holder) {}

    /** The same issue left as it is, because it is resolved. */
    public Move unlessResolved() {
        return issue.resolved() ? new Move(issue, before, mode, null, null, Effect.NOT_ROUTED) : this;
    }

    /** Where an issue is under the decision in force, or null for none; where Accord only observes, where that would have it. */
    public static Place where(IssueFacts issue, Decision decision, Mode mode) {
        if (decision == null) {
            return new Place(null, holder(issue.assignee(), null));
        }
        String assignee = mode == Mode.OBSERVE ? decision.assignment().assignee() : issue.assignee();
        return new Place(decision.answer().party(), holder(assignee, decision.assignment()));
    }

    /** Where it is. */
    public Place from() {
        return where(issue, before, mode);
    }

    /** Where it would be; for an issue that is not routed where it is. */
    public Place to() {
        return assignment == null ? from() : new Place(answer.party(), holder(assignment.assignee(), assignment));
    }

    private static Target holder(String assignee, Assignment assignment) {
        if (assignee != null) {
            return new Target(Target.Type.USER, assignee);
        }
        Target queue = assignment == null ? null : assignment.taken();
        return queue == null || queue.type() == Target.Type.USER ? null : queue;
    }
}
