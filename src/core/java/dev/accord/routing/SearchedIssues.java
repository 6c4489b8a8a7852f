package dev.accord.routing;

import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.Party;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Accord's functions of Jira's search find: ids of issues that the reader may see, the newest first. */
public final class SearchedIssues {
    /** No function gives more; a search that names more values is refused by Jira or slow. */
    public static final int MOST = 1_000;

    private final Decisions decisions;
    private final Shown shown;
    private final Permissions permissions;
    private final SeenLately seen;

    public SearchedIssues(Decisions decisions, Shown shown, Permissions permissions, Clock clock) {
        this.decisions = decisions;
        this.shown = shown;
        this.permissions = permissions;
        this.seen = new SeenLately(permissions, clock);
    }

    /** Issues whose process nobody is accountable for yet, those that a person took meanwhile included. */
    public List<Long> onUndecidedCells(String user) {
        List<Long> taken = decisions.places(RouteState.PERSON_CHOSE, Party.UNDECIDED).stream()
                .map(Place::issue)
                .toList();
        Stream<Place> takenOnUndecidedCells = decisions.last(taken).stream()
                .filter(each -> each.answer().because(Reason.UNDECIDED_CELL))
                .map(each -> new Place(each.issue(), each.inputs().project()));
        return visible(
                user,
                Stream.concat(
                        decisions.places(RouteState.UNDECIDED_CELL, Party.UNDECIDED).stream(), takenOnUndecidedCells));
    }

    /** Issues that somebody gave to another person than the one decided. */
    public List<Long> overridden(String user) {
        return visible(user, decisions.places(RouteState.PERSON_CHOSE, null).stream());
    }

    /** Those of the places that the reader may see. */
    public List<Long> of(String user, List<Place> places) {
        return visible(user, places.stream());
    }

    private List<Long> visible(String user, Stream<Place> places) {
        Map<Long, Boolean> projects = new HashMap<>();
        return places.filter(each -> projects.computeIfAbsent(
                        each.project(), id -> shown.on(id) && permissions.browsesProject(user, id)))
                .filter(each -> seen.sees(user, each.issue()))
                .limit(MOST)
                .map(Place::issue)
                .distinct()
                .toList();
    }
}
