package dev.accord.relationship.engagement;

import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.assessment.Proposal;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.forums.Forum.Level;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.touchpoints.TouchPoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rule: from what stood in the registers to the score of that day. */
public final class Measure {
    private static final int STEPS = MaturityLevel.values().length - 1;

    private final Facts facts;
    private final LocalDate on;

    private Measure(Facts facts, LocalDate on) {
        this.facts = facts;
        this.on = on;
    }

    public static Score of(Facts facts, LocalDate on) {
        Measure measure = new Measure(facts, on);
        return new Score(
                on,
                List.of(
                        measure.touchPoints(),
                        measure.levels(),
                        measure.forums(),
                        measure.commitments(),
                        measure.perspectives(),
                        measure.pulse()));
    }

    private Reading touchPoints() {
        return new Reading(
                Input.TOUCH_POINTS,
                (int) facts.touchPoints().stream().filter(this::kept).count(),
                facts.touchPoints().size());
    }

    private Reading levels() {
        long reached = facts.touchPoints().stream()
                .filter(this::kept)
                .map(TouchPoint::level)
                .distinct()
                .count();
        return new Reading(Input.LEVELS, (int) reached, facts.touchPoints().isEmpty() ? 0 : Level.values().length);
    }

    private boolean kept(TouchPoint point) {
        return !point.gap() && !point.overdue(on);
    }

    private Reading forums() {
        long held = facts.forums().stream()
                .filter(each -> each.lastHeld() != null && !each.overdue(on))
                .count();
        return new Reading(Input.FORUMS, (int) held, facts.forums().size());
    }

    private Reading commitments() {
        List<Commitment> counted = facts.commitments().stream()
                .filter(each ->
                        each.closed() == null ? each.late(on) : each.closed().isAfter(on.minusYears(1)))
                .toList();
        long kept = counted.stream()
                .filter(each -> each.state() == Commitment.State.KEPT)
                .count();
        return new Reading(Input.COMMITMENTS, (int) kept, counted.size());
    }

    private Reading perspectives() {
        return facts.assessments().stream()
                .filter(each -> !each.open())
                .max(Comparator.comparing((Round each) -> each.settled().on()))
                .flatMap(Measure::apart)
                .map(steps -> new Reading(Input.PERSPECTIVES, STEPS - steps, STEPS))
                .orElse(new Reading(Input.PERSPECTIVES, 0, 0));
    }

    /** By how many levels both sides differ; empty where one of them sees none. */
    private static Optional<Integer> apart(Round round) {
        Proposal proposal = Proposal.of(round);
        return proposal.seenBy(Side.BUSINESS)
                .flatMap(business -> proposal.seenBy(Side.IT).map(it -> Math.abs(business.number() - it.number())));
    }

    /** A quarter counts once it has ended, as everywhere, and for a year. */
    private Reading pulse() {
        Quarter now = Quarter.of(on);
        Quarter oldest = Quarter.of(now.first().minusYears(1));
        return facts.pulse().stream()
                .filter(each -> !each.hidden())
                .filter(each ->
                        each.quarter().compareTo(now) < 0 && each.quarter().compareTo(oldest) >= 0)
                .reduce((before, after) -> after)
                .map(each ->
                        new Reading(Input.PULSE, each.count(Rating.EXCELLENT) + each.count(Rating.GOOD), each.total()))
                .orElse(new Reading(Input.PULSE, 0, 0));
    }
}
