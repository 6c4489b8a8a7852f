package dev.accord.relationship.forums;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.Today;
import dev.accord.relationship.forums.Forum.Level;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public final class KeepForumsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final RegisterInMemory<Forum> register = new RegisterInMemory<>();
    private final KeepForums keep = new KeepForums(
            register,
            new Today(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC));

    @Test
    public void theCadenceSaysWhenAForumIsDueUnlessADayIsPlanned() {
        Forum monthly = forum("Ranking", LocalDate.of(2026, 1, 31), null);
        assertEquals(LocalDate.of(2026, 2, 28), monthly.due());
        assertFalse(monthly.overdue(LocalDate.of(2026, 2, 28)));
        assertTrue(monthly.overdue(LocalDate.of(2026, 3, 1)));
        assertEquals(TODAY, forum("Ranking", LocalDate.of(2026, 1, 31), TODAY).due());
        assertEquals(null, forum("Ranking", null, null).due());
    }

    @Test
    public void severalForumsAreHeldAtOnceAndForgetTheirPlannedDay() {
        long one = saved(forum("One", null, TODAY)).id();
        long two = saved(forum("Two", LocalDate.of(2026, 2, 1), null)).id();
        assertTrue(keep.held(7, List.of(one, two), TODAY, "noor") instanceof Outcome.Done);
        assertEquals(
                List.of(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 16)),
                register.of(7).stream().map(each -> each.content().due()).toList());
    }

    @Test
    public void nothingIsHeldWhereOneOfThemIsUnknownOrWasHeldLater() {
        long one = saved(forum("One", TODAY, null)).id();
        assertEquals(List.of("NOT_FOUND"), codes(keep.held(7, List.of(one, 99L), TODAY, "noor")));
        assertEquals(List.of("NOT_FOUND"), codes(keep.held(8, List.of(one), TODAY, "noor")));
        assertEquals(List.of("HELD_LATER"), codes(keep.held(7, List.of(one), TODAY.minusDays(1), "noor")));
        assertEquals(List.of("HELD_IN_FUTURE"), codes(keep.held(7, List.of(one), TODAY.plusDays(1), "noor")));
        assertEquals(List.of("NOTHING_CHOSEN"), codes(keep.held(7, List.of(), TODAY, "noor")));
        assertEquals(1, register.find(one).orElseThrow().version());
    }

    @Test
    public void whatIsWrongIsSaidAtItsField() {
        assertEquals(List.of("NO_NAME"), codes(keep.save(Entry.fresh(7, forum(null, null, null)), "noor")));
        assertEquals(
                List.of("HELD_IN_FUTURE", "PLANNED_BEFORE_HELD"),
                codes(keep.save(Entry.fresh(7, forum("F", TODAY.plusDays(1), TODAY)), "noor")));
    }

    @Test
    public void ofTwoThatSaveTheSameVersionTheSecondLearnsWhatStands() {
        Entry<Forum> first = saved(forum("One", null, null));
        Entry<Forum> second = done(keep.save(first.with(forum("Renamed", null, null)), "noor"));
        Outcome<Entry<Forum>> late = keep.save(first.with(forum("Other", null, null)), "eli");
        assertEquals(second, ((Outcome.Conflict<Entry<Forum>>) late).current());
        assertTrue(keep.remove(7, first.id(), first.version(), "eli") instanceof Outcome.Conflict);
    }

    private Entry<Forum> saved(Forum forum) {
        return done(keep.save(Entry.fresh(7, forum), "noor"));
    }

    private static Forum forum(String name, LocalDate lastHeld, LocalDate planned) {
        return new Forum(
                name, Level.TACTICAL, List.of(Holder.user("henrik")), List.of(), Cadence.MONTHLY, lastHeld, planned);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
