package dev.accord.relationship.assessment;

import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One assessment: who is asked, what each of them said, and the level that was set in the end.
 *
 * @param by user key of whoever started it
 * @param settled null while it is open
 */
public record Round(
        LocalDate started, String by, String why, List<Invitation> invited, List<View> views, Settled settled) {
    public Round {
        invited = List.copyOf(invited);
        views = List.copyOf(views);
    }

    /** How many of a side say what of a statement. */
    public record Tally(int yes, int no, int unknown) {
        /** More say that it describes them than that it does not. */
        public boolean recognised() {
            return yes > no;
        }
    }

    public boolean open() {
        return settled == null;
    }

    public Optional<Invitation> invitation(Holder person) {
        return invited.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    public Optional<View> view(Holder person) {
        return views.stream()
                .filter(each -> each.from().person().equals(person))
                .findFirst();
    }

    public List<View> of(Side side) {
        return views.stream().filter(each -> each.side() == side).toList();
    }

    public Tally tally(Side side, Criterion criterion) {
        List<Said> said = of(side).stream()
                .map(each -> each.answers().said().getOrDefault(criterion, Said.UNKNOWN))
                .toList();
        return new Tally(count(said, Said.DESCRIBES_US), count(said, Said.DOES_NOT), count(said, Said.UNKNOWN));
    }

    private static int count(List<Said> said, Said wanted) {
        return (int) said.stream().filter(each -> each == wanted).count();
    }

    Round invite(List<Invitation> people) {
        return new Round(started, by, why, people, views, settled);
    }

    Round with(View view) {
        List<View> all = new ArrayList<>(views);
        all.add(view);
        return new Round(started, by, why, invited, all, settled);
    }

    Round without(Holder person) {
        return new Round(
                started,
                by,
                why,
                invited,
                views.stream()
                        .filter(each -> !each.from().person().equals(person))
                        .toList(),
                settled);
    }

    Round settle(Settled level) {
        return new Round(started, by, why, invited, views, level);
    }
}
