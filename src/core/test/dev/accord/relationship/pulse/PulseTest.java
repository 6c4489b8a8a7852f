package dev.accord.relationship.pulse;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class PulseTest {
    private static final Relationship SALES = new Relationship(
            7,
            "Sales",
            List.of(10L),
            Assessment.NONE,
            Deciding.NOBODY,
            new Sides("noor", Sides.BrmType.BRM, "henrik", null, null),
            null,
            1);

    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final RegisterInMemory<PulseSetting> settings = new RegisterInMemory<>();
    private final Kept kept = new Kept();
    private Pulse pulse = on("2026-03-16");

    @Test
    public void theBusinessSideIsAskedAndNobodyElseAndOnlyWhereItIsOpen() {
        catalogue.save(List.of(application()), "noor");
        assertTrue(pulse.rate(SALES, Rating.GOOD, "henrik") instanceof Outcome.Refused);
        open(List.of("guest", "noor"));
        assertEquals(Set.of("henrik", "julia", "deputy", "guest"), pulse.asked(SALES));
        assertTrue(pulse.rate(SALES, Rating.GOOD, "noor") instanceof Outcome.Refused);
        assertTrue(pulse.rate(SALES, Rating.GOOD, "priya") instanceof Outcome.Refused);
        pulse.rate(SALES, Rating.GOOD, "henrik");
        pulse.rate(SALES, Rating.POOR, "henrik");
        assertEquals(Rating.POOR, pulse.own(SALES, "henrik"));
        assertNull(pulse.own(SALES, "julia"));
    }

    @Test
    public void countsAreShownOnceTheQuarterEndedAndEnoughAnswered() {
        List<String> people = List.of("a", "b", "c", "d", "e");
        open(people);
        people.subList(0, 4).forEach(each -> pulse.rate(SALES, Rating.FAIR, each));
        assertEquals(List.of(), pulse.rounds(List.of(SALES)));
        pulse = on("2026-04-01");
        assertTrue(pulse.rounds(List.of(SALES)).get(0).hidden());
        people.forEach(each -> pulse.rate(SALES, each.equals("a") ? Rating.POOR : Rating.GOOD, each));
        pulse = on("2026-07-01");
        Round second = pulse.rounds(List.of(SALES)).get(1);
        assertEquals(new Quarter(2026, 2), second.quarter());
        assertEquals(20, second.share());
        assertEquals(5, second.total());
    }

    @Test
    public void aQuarterKnowsItsDays() {
        Quarter last = Quarter.of(LocalDate.of(2026, 12, 31));
        assertEquals("2026-Q4", last.toString());
        assertEquals(Optional.of(last), Quarter.parse("2026-Q4"));
        assertEquals(Optional.empty(), Quarter.parse("2026-Q5"));
        assertEquals(LocalDate.of(2026, 10, 1), last.first());
        assertEquals(LocalDate.of(2026, 12, 31), last.last());
        assertEquals(new Quarter(2025, 4), new Quarter(2026, 1).before());
    }

    private void open(List<String> invited) {
        pulse.set(Entry.fresh(7, new PulseSetting(true, invited)), "noor");
    }

    private Pulse on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
        return new Pulse(
                settings,
                kept,
                project -> ApplicationMatcher.of(catalogue.all()).ofProject(project),
                new Today(clock, () -> ZoneOffset.UTC));
    }

    private static Application application() {
        return new Application(
                "CRM",
                "CRM",
                List.of(),
                null,
                1,
                1,
                "Sales",
                "B",
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(
                        Seat.BUSINESS_SYSTEM_MANAGER,
                        List.of(Holder.user("julia"), Holder.user("deputy")),
                        Seat.IT_SYSTEM_OWNER,
                        List.of(Holder.user("priya"))),
                List.of(),
                List.of(10L),
                0);
    }

    private static final class Kept implements Ratings {
        private final Map<Quarter, Map<String, Rating>> ratings = new HashMap<>();

        @Override
        public void rate(long relationship, Quarter quarter, String userKey, Rating rating) {
            ratings.computeIfAbsent(quarter, any -> new HashMap<>()).put(userKey, rating);
        }

        @Override
        public Optional<Rating> own(long relationship, Quarter quarter, String userKey) {
            return Optional.ofNullable(ratings.getOrDefault(quarter, Map.of()).get(userKey));
        }

        @Override
        public Map<Quarter, Map<Rating, Integer>> counts(Collection<Long> relationships) {
            Map<Quarter, Map<Rating, Integer>> counts = new HashMap<>();
            ratings.forEach((quarter, given) -> {
                Map<Rating, Integer> of = new HashMap<>();
                given.values().forEach(each -> of.merge(each, 1, Integer::sum));
                counts.put(quarter, of);
            });
            return counts;
        }
    }
}
