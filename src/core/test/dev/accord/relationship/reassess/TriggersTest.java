package dev.accord.relationship.reassess;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.People;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Today;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public final class TriggersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final List<Relationships.Saved> saved = new ArrayList<>();
    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final List<ApplicationChanges.Saved> changed = new ArrayList<>();
    private final RegisterInMemory<StrategyChange> strategy = new RegisterInMemory<>();
    private final Triggers triggers = new Triggers(
            new Triggers.Facts(
                    new Versions(),
                    project -> ApplicationMatcher.of(catalogue.all()).ofProject(project),
                    new Changes(),
                    strategy,
                    new Known()),
            new Today(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC));

    @Test
    public void nothingCallsForAnotherLookRightAfterTheDecision() {
        save("noor", "clara", TODAY, "2026-03-16T08:00:00Z", null);
        assertEquals(List.of(), causes());
    }

    @Test
    public void anotherPersonOnASideDoesUntilSomebodyConfirmsOrDecidesAnew() {
        LocalDate decided = TODAY.minusMonths(1);
        save("noor", "clara", decided, "2026-02-16T08:00:00Z", null);
        save("tomas", "clara", decided, "2026-02-20T08:00:00Z", null);
        assertEquals(List.of(Trigger.Cause.BRM_CHANGED), causes());
        save("tomas", "clara", decided, "2026-02-21T08:00:00Z", "They know each other");
        assertEquals(List.of(), causes());
        save("tomas", "gone", decided, "2026-02-22T08:00:00Z", null);
        assertEquals(List.of(Trigger.Cause.COUNTERPART_CHANGED, Trigger.Cause.COUNTERPART_INACTIVE), causes());
        save("tomas", "clara", TODAY, "2026-03-16T08:00:00Z", null);
        assertEquals(List.of(), causes());
    }

    @Test
    public void anotherSponsorAndOneWhoLeftDo() {
        LocalDate decided = TODAY.minusMonths(1);
        save("noor", "clara", "ruth", decided, "2026-02-16T08:00:00Z", null);
        assertEquals(List.of(), causes());
        save("noor", "clara", "gone", decided, "2026-02-20T08:00:00Z", null);
        assertEquals(List.of(Trigger.Cause.SPONSOR_CHANGED, Trigger.Cause.SPONSOR_INACTIVE), causes());
    }

    @Test
    public void anotherHolderOfASeatInOneOfItsProjectsDoes() {
        save("noor", "clara", TODAY, "2026-03-16T08:00:00Z", null);
        catalogue.save(List.of(seated("CRM", 1L, "clara"), seated("ERP", 2L, "clara")), "x");
        changed("ERP", 2L, "2026-03-16T09:00:00Z");
        changed("CRM", 1L, "2026-03-16T07:00:00Z");
        assertEquals(List.of(), causes());
        changed("CRM", 1L, "2026-03-16T09:00:00Z");
        assertEquals(List.of(Trigger.Cause.SEAT_CHANGED), causes());
    }

    private void changed(String key, long project, String at) {
        changed.add(new ApplicationChanges.Saved(
                Instant.parse(at), "x", seated(key, project, "ruth"), seated(key, project, "clara")));
    }

    @Test
    public void whoeverHoldsASeatInOneOfItsProjectsAndLeftDoes() {
        save("noor", "clara", TODAY, "2026-03-16T08:00:00Z", null);
        catalogue.save(List.of(seated("CRM", 1L, "gone"), seated("ERP", 2L, "gone"), seated("HUB", 1L, "clara")), "x");
        assertEquals(List.of(Trigger.Cause.SEAT_INACTIVE), causes());
        assertEquals("CRM", triggers.of(saved.get(0).relationship()).get(0).application());
    }

    @Test
    public void aStrategyChangeThatWasRecordedSinceTheLastLookDoesUntilTheNext() {
        LocalDate decided = TODAY.minusMonths(1);
        strategy("2026-02-15T08:00:00Z");
        save("noor", "clara", decided, "2026-02-16T08:00:00Z", null);
        assertEquals(List.of(), causes());
        strategy("2026-03-01T08:00:00Z");
        assertEquals(List.of(Trigger.Cause.STRATEGY_CHANGED), causes());
        save("noor", "clara", decided, "2026-03-02T08:00:00Z", "It is right for the new one, too");
        assertEquals(List.of(), causes());
    }

    @Test
    public void aStrategyChangeNeedsALineAndADayThatHasCome() {
        assertEquals(List.of(), StrategyChange.check(new StrategyChange(TODAY, "x", "noor", Instant.MIN), TODAY));
        assertEquals(
                List.of("NO_STRATEGY_LINE", "STRATEGY_IN_FUTURE"),
                StrategyChange.check(new StrategyChange(TODAY.plusDays(1), null, "noor", Instant.MIN), TODAY).stream()
                        .map(Problem::code)
                        .toList());
    }

    private void strategy(String recorded) {
        strategy.save(
                List.of(Entry.fresh(1, new StrategyChange(TODAY, "One platform", "noor", Instant.parse(recorded)))),
                "noor");
    }

    private static Application seated(String key, long project, String owner) {
        return new Application(
                key,
                key,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(Seat.IT_SYSTEM_OWNER, List.of(Holder.user(owner))),
                List.of(),
                List.of(project),
                0);
    }

    @Test
    public void aQuarterThatPassedDoesUnlessItWasConfirmedMeanwhile() {
        save("noor", "clara", TODAY.minusMonths(3), "2025-12-16T08:00:00Z", null);
        assertEquals(List.of(), causes());
        saved.clear();
        save("noor", "clara", TODAY.minusMonths(3).minusDays(1), "2025-12-16T08:00:00Z", null);
        assertEquals(List.of(Trigger.Cause.QUARTER_PASSED), causes());
        save("noor", "clara", TODAY.minusMonths(3).minusDays(1), "2026-03-01T08:00:00Z", "As it is");
        assertEquals(List.of(), causes());
    }

    private void save(String brm, String counterpart, LocalDate on, String at, String confirmed) {
        save(brm, counterpart, null, on, at, confirmed);
    }

    private void save(String brm, String counterpart, String sponsor, LocalDate on, String at, String confirmed) {
        Relationship relationship = new Relationship(
                1,
                "Finance",
                List.of(1L),
                Assessment.NONE,
                new Deciding("noor", on, "because"),
                new Sides(brm, null, counterpart, null, sponsor),
                null,
                saved.size() + 1);
        saved.add(0, new Relationships.Saved(relationship, Instant.parse(at), "noor", confirmed));
    }

    private List<Trigger.Cause> causes() {
        return triggers.of(saved.get(0).relationship()).stream()
                .map(Trigger::cause)
                .toList();
    }

    /** Only the versions matter here. */
    private final class Versions implements Relationships {
        @Override
        public Outcome<List<Relationship>> saveAll(List<Relationship> relationships, String actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Relationship> find(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<Relationship> of(long project) {
            return Optional.empty();
        }

        @Override
        public List<Relationship> all() {
            return List.of();
        }

        @Override
        public List<Relationships.Saved> versions(long id) {
            return saved;
        }

        @Override
        public Outcome<Relationship> save(Relationship relationship, String actor, String confirmed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isTurnedOn(long project) {
            return false;
        }

        @Override
        public void turnOn(long project, boolean on) {
            throw new UnsupportedOperationException();
        }
    }

    /** Everybody but one is active. */
    private static final class Known implements People {
        @Override
        public Optional<Person> byKey(String key) {
            return Optional.of(new Person(key, key, key, null, !key.equals("gone")));
        }

        @Override
        public List<Person> everyone() {
            return List.of();
        }

        @Override
        public boolean groupExists(String group) {
            return false;
        }

        @Override
        public boolean inGroup(String userKey, String group) {
            return false;
        }

        @Override
        public boolean groupHasActiveMember(String group) {
            return false;
        }

        @Override
        public boolean inRole(String userKey, String roleId, long project) {
            return false;
        }

        @Override
        public boolean roleHasActiveMember(String roleId, long project) {
            return false;
        }
    }

    private final class Changes implements ApplicationChanges {
        @Override
        public List<ApplicationChanges.Saved> between(Instant from, Instant until) {
            throw new UnsupportedOperationException("all changes of all applications, to find those of a few");
        }

        @Override
        public List<ApplicationChanges.Saved> since(Instant from, Collection<String> applications) {
            return changed.stream()
                    .filter(each -> !each.at().isBefore(from)
                            && applications.contains(each.after().key()))
                    .toList();
        }
    }
}
