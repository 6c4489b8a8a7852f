package dev.accord.routing.lookback;

import dev.accord.governance.People;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Agreement;
import dev.accord.routing.Answer;
import dev.accord.routing.Assign;
import dev.accord.routing.Assignees;
import dev.accord.routing.Assignment;
import dev.accord.routing.Decide;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.Inputs;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.RouteState;
import dev.accord.routing.Target;
import dev.accord.routing.notours.Objections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Follows one issue from the first decision to who had it, and decides about it once more with the same code. Reads only. */
public final class Follow {
    private final Decisions decisions;
    private final Assign assign;
    private final Assignees assignees;
    private final People people;
    private final Objections objections;

    public Follow(Decisions decisions, Assign assign, Assignees assignees, People people, Objections objections) {
        this.decisions = decisions;
        this.assign = assign;
        this.assignees = assignees;
        this.people = people;
        this.objections = objections;
    }

    public Track track(IssueFacts facts, Instant resolved, Agreement today) {
        List<Decision> made = decisions.of(facts.id());
        Optional<Decision> first = made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
        Optional<SupportProcess> process = today.settings().processOf(facts.issueType(), facts.requestType());
        Inputs inputs =
                made.isEmpty() ? Inputs.of(facts) : Inputs.of(facts, made.get(0).inputs());
        Optional<Answer> answer = process.map(each -> new Decide(today).answer(inputs, each));
        Optional<Assignment> assignment = answer.map(each -> assign.assignment(each, facts));
        HandOvers handOvers = HandOvers.of(assignees.changes(facts.id()), facts.assignee());
        return new Track(
                facts.id(),
                facts.project(),
                answer.map(Answer::application).orElse(null),
                resolved,
                first.map(each -> met(each.assignment(), facts)).orElse(null),
                first.map(each -> each.assignment().taken()).orElse(null),
                assignment.map(each -> met(each, facts)).orElse(null),
                assignment.map(Assignment::taken).orElse(null),
                answer.flatMap(each -> Missing.of(each, assignment.orElseThrow()))
                        .orElse(null),
                facts.assignee(),
                handOvers.count(),
                handOvers.pingPong(),
                made.stream().anyMatch(each -> each.assignment().routeState() == RouteState.PERSON_CHOSE),
                !objections.about(facts.id()).isEmpty());
    }

    private Met met(Assignment assignment, IssueFacts facts) {
        Target taken = assignment.taken();
        String had = facts.assignee();
        if (taken == null || had == null) {
            return Met.NOBODY;
        }
        boolean same =
                switch (taken.type()) {
                    case USER -> taken.value().equals(had);
                    case GROUP -> people.inGroup(had, taken.value());
                    case PROJECT_ROLE -> people.inRole(had, taken.value(), facts.project());
                        // A vendor's people are not in this Jira, so whoever has it here is somebody else.
                    case VENDOR_DESK, SEAT -> false;
                };
        return same ? Met.SAME : Met.OTHER;
    }
}
