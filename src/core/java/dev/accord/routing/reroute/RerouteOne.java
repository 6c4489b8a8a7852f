package dev.accord.routing.reroute;

import dev.accord.governance.Mode;
import dev.accord.routing.Agreements;
import dev.accord.routing.Apply;
import dev.accord.routing.CarryOut;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Decisions;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Issues;
import dev.accord.routing.Move;
import dev.accord.routing.Move.Place;
import dev.accord.routing.Route;
import dev.accord.routing.RouteState;
import dev.accord.routing.TakeBack;
import dev.accord.routing.reroute.Item.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Routes one issue of many again, or takes back what that did, and says what became of it. May be repeated. */
public final class RerouteOne {
    private static final int TRIES = 2;

    private final Issues issues;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Doing doing;

    /** What routes an issue, plans to take that back, and carries either out: at once, or in the background. */
    public record Doing(Route route, TakeBack takeBack, Apply apply, CarryOut carryOut) {}

    public RerouteOne(Issues issues, Decisions decisions, Agreements agreements, Doing doing) {
        this.issues = issues;
        this.decisions = decisions;
        this.agreements = agreements;
        this.doing = doing;
    }

    /** Where these issues are now. */
    List<Item> before(List<Long> wanted) {
        Map<Long, Decision> last = decisions.last(wanted).stream()
                .collect(Collectors.toMap(Decision::issue, Function.identity(), (first, second) -> first));
        return wanted.stream()
                .map(id -> issues.read(id)
                        .map(facts -> before(facts, last.get(id)))
                        .orElseGet(() -> new Item(id, null, null, null, 0, Result.GONE, null, 0, null)))
                .toList();
    }

    private Item before(IssueFacts facts, Decision last) {
        return new Item(
                facts.id(),
                facts.key(),
                Move.where(facts, last, modeOf(facts)),
                facts.assignee(),
                last == null ? 0 : last.number(),
                // What is done with stays with whoever did it.
                facts.resolved() ? Result.NOT_ROUTED : Result.BEGUN,
                null,
                0,
                null);
    }

    /** Routes the issue and carries it out at once, so that the job never runs ahead of Jira. */
    Item route(Item before) {
        Optional<Decision> begun = decisions.last(before.issue()).filter(each -> each.number() > before.number());
        Optional<Decision> decided = begun.isPresent() ? begun : doing.route().route(before.issue(), Route.Why.BULK);
        if (decided.isEmpty() || decided.get().state() == State.WITHDRAWN) {
            return before.ended(Result.NOT_ROUTED);
        }
        return carriedOut(before);
    }

    Item takeBack(Item before, Item moved) {
        Optional<Decision> last = decisions.last(before.issue());
        boolean begun = last.isPresent() && last.get().number() > before.number();
        if (!begun && !doing.takeBack().plan(before.issue(), moved.made(), moved.number(), moved.assignee())) {
            return before.ended(Result.CHANGED_SINCE);
        }
        return takenBack(carriedOut(before));
    }

    /** What became meanwhile of an issue whose turn was to come later. */
    Item meanwhile(Item later, boolean undo) {
        Item now = afterwards(later);
        // Decided anew since: that is no longer this job's doing.
        return now.made() != later.made() ? later : undo ? takenBack(now) : now;
    }

    private static Item takenBack(Item after) {
        return after.result() == Result.MOVED || after.result() == Result.SAME ? after.ended(Result.TAKEN_BACK) : after;
    }

    private Item carriedOut(Item before) {
        Item after = before;
        // Another worker may be at an issue that shares the lock; it is gone in a moment.
        for (int tries = 0; tries < TRIES && (tries == 0 || after.result() == Result.LATER); tries++) {
            doing.apply().apply(before.issue());
            after = afterwards(before);
        }
        if (after.result() == Result.LATER) {
            doing.carryOut().soon(before.issue());
        }
        return after;
    }

    private Item afterwards(Item before) {
        Optional<IssueFacts> facts = issues.read(before.issue());
        Optional<Decision> last = decisions.last(before.issue());
        if (facts.isEmpty() || last.isEmpty()) {
            return before.ended(Result.GONE);
        }
        Place now = Move.where(facts.get(), last.get(), modeOf(facts.get()));
        return before.ended(
                result(before, last.get(), now),
                now,
                last.get().number(),
                last.get().attempts().message());
    }

    private Mode modeOf(IssueFacts facts) {
        return agreements.known().settings().modeOf(facts.project());
    }

    private static Result result(Item before, Decision last, Place now) {
        return switch (last.state()) {
            case FAILED -> Result.FAILED;
            case PLANNED -> Result.LATER;
            case WITHDRAWN, SUPERSEDED -> Result.NOT_ROUTED;
            case APPLIED, OBSERVED -> {
                if (last.assignment().routeState() == RouteState.PERSON_CHOSE) {
                    yield Result.PERSON_CHOSE;
                }
                if (now.equals(before.from())) {
                    yield Result.SAME;
                }
                yield last.mode() == Mode.OBSERVE ? Result.OBSERVED : Result.MOVED;
            }
        };
    }
}
