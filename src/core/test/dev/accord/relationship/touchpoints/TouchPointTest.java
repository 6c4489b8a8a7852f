package dev.accord.relationship.touchpoints;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Today;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.commitments.Commitment.State;
import dev.accord.relationship.commitments.Duty;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum.Level;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public final class TouchPointTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final List<Holder> SOMEBODY = List.of(Holder.user("clara"));

    private final RegisterInMemory<TouchPoint> register = new RegisterInMemory<>();
    private final Today today =
            new Today(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final Keep<TouchPoint> keep = new Keep<>(register, today, TouchPoint::check);

    @Test
    public void whatIsExpectedAndNotThereIsAGap() {
        assertTrue(point(SOMEBODY, List.of(), TODAY).gap());
        assertTrue(point(List.of(), SOMEBODY, TODAY).gap());
        assertTrue(point(SOMEBODY, SOMEBODY, null).gap());
        assertFalse(point(SOMEBODY, SOMEBODY, TODAY.minusYears(1)).gap());
        assertTrue(point(SOMEBODY, SOMEBODY, TODAY.minusMonths(1).minusDays(1)).overdue(TODAY));
        assertFalse(point(SOMEBODY, SOMEBODY, TODAY.minusMonths(1)).overdue(TODAY));
    }

    @Test
    public void severalAreHeldAtOnceOrNone() {
        HoldTouchPoints hold = new HoldTouchPoints(register, today);
        for (int i = 0; i < 2; i++) {
            keep.save(Entry.fresh(7, point(SOMEBODY, SOMEBODY, null)), "noor");
        }
        assertEquals(List.of("NOT_FOUND"), codes(hold.held(7, List.of(1L, 9L), TODAY, "noor")));
        assertTrue(hold.held(7, List.of(1L, 2L), TODAY, "noor") instanceof Outcome.Done);
        assertEquals(List.of("HELD_LATER"), codes(hold.held(7, List.of(1L), TODAY.minusDays(1), "noor")));
        assertTrue(register.of(7).stream().noneMatch(each -> each.content().gap()));
    }

    @Test
    public void moreThanTwoHundredAreRefused() {
        for (int i = 0; i < 200; i++) {
            keep.save(Entry.fresh(7, point(SOMEBODY, SOMEBODY, null)), "noor");
        }
        assertEquals(List.of("TOO_MANY"), codes(keep.save(Entry.fresh(7, point(SOMEBODY, SOMEBODY, null)), "noor")));
    }

    @Test
    public void aCommitmentNeedsTextOwnerAndDateAndIsLateTheDayAfter() {
        assertEquals(
                List.of("NO_COMMITMENT", "NO_OWNER", "NO_DUE_DATE", "NO_CLOSING_DATE"),
                Commitment.check(new Commitment(Side.IT, null, null, null, State.KEPT, null), TODAY).stream()
                        .map(Problem::code)
                        .toList());
        Commitment due = new Commitment(Side.IT, "Time", SOMEBODY.get(0), TODAY, State.OPEN, null);
        assertFalse(due.late(TODAY));
        assertTrue(due.late(TODAY.plusDays(1)));
    }

    @Test
    public void dutiesFollowTheModel() {
        assertEquals(4, Duty.of(RelationshipModel.PARTNER).size());
        assertEquals(List.of(), Duty.of(RelationshipModel.PASSIVE));
        assertEquals(List.of(), Duty.of(null));
    }

    private static TouchPoint point(List<Holder> business, List<Holder> it, LocalDate last) {
        return new TouchPoint("Planning", Level.STRATEGIC, business, it, Cadence.MONTHLY, last, null);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems().stream().map(Problem::code).toList()
                : List.of();
    }
}
