package dev.accord.relationship.assessment;

import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.MaturityLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The level that follows from what both sides say: the one of whose statements both recognise the largest share, the
 * lower of equals. The statements of levels 1 to 3 describe states that exclude each other, so a yes there never counts
 * towards another level.
 *
 * @param levels from 1 to 4
 */
public record Proposal(List<Recognised> levels) {
    /** How many of a level's statements are recognised: by each side, and by both. */
    public record Recognised(MaturityLevel level, int statements, int business, int it, int both) {}

    public static Proposal of(Round round) {
        return new Proposal(Arrays.stream(MaturityLevel.values())
                .map(each -> recognised(round, each))
                .toList());
    }

    /** Empty while both sides recognise nothing in common. */
    public Optional<MaturityLevel> level() {
        return most(Recognised::both);
    }

    /** What one side alone sees by the same rule. */
    public Optional<MaturityLevel> seenBy(Side side) {
        return most(side == Side.BUSINESS ? Recognised::business : Recognised::it);
    }

    private Optional<MaturityLevel> most(ToIntFunction<Recognised> seen) {
        Recognised best = null;
        for (Recognised each : levels) {
            boolean more = best == null
                    ? seen.applyAsInt(each) > 0
                    : seen.applyAsInt(each) * best.statements() > seen.applyAsInt(best) * each.statements();
            best = more ? each : best;
        }
        return Optional.ofNullable(best).map(Recognised::level);
    }

    private static Recognised recognised(Round round, MaturityLevel level) {
        List<Criterion> all = level.criteria();
        List<Criterion> business = recognised(round, all, Side.BUSINESS);
        List<Criterion> it = recognised(round, all, Side.IT);
        int both = (int) business.stream().filter(it::contains).count();
        return new Recognised(level, all.size(), business.size(), it.size(), both);
    }

    private static List<Criterion> recognised(Round round, List<Criterion> criteria, Side side) {
        return criteria.stream()
                .filter(each -> round.tally(side, each).recognised())
                .toList();
    }
}
