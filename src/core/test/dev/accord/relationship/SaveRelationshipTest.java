package dev.accord.relationship;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Configuration;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.governance.Settings;
import dev.accord.routing.Bindings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class SaveRelationshipTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-24");
    private static final String BRM = "brm";
    private static final long HIDDEN = 9;
    private static final String READER = "reader";

    private final Kept kept = new Kept();
    private final Rights rights = new Rights(
            new MostBrowse(), new Groupings(), () -> new Named().settings().groups());
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-24T10:00:00Z"), ZoneOffset.UTC);
    private final SaveRelationship save = new SaveRelationship(kept, rights, new Today(clock, () -> ZoneOffset.UTC));

    @Test
    public void aLevelWithoutAReasonIsRefusedAtTheReason() {
        Relationship wanted = with(level(MaturityLevel.SUPPORT, List.of()), new Deciding(BRM, TODAY, null), null);
        assertEquals(List.of("NO_REASON why"), refused(save.save(1, wanted, BRM)));
        assertTrue(kept.all().isEmpty());
    }

    @Test
    public void evidenceForACriterionOfAnotherLevelIsRefused() {
        List<Evidence> evidence = List.of(new Evidence(Criterion.CREDIBILITY_GAINED, "They ask us first"));
        Relationship wanted = with(level(MaturityLevel.SUPPORT, evidence), new Deciding(BRM, TODAY, "because"), null);
        assertEquals(List.of("CRITERION_OF_OTHER_LEVEL evidence"), refused(save.save(1, wanted, BRM)));
    }

    @Test
    public void datesBeforeTheDecisionAreRefusedEachAtItsField() {
        Assessment assessment = new Assessment(
                new Aim<>(RelationshipModel.PASSIVE, null), Aim.undecided(), TODAY.minusDays(1), null, List.of());
        Relationship wanted = with(assessment, new Deciding(BRM, TODAY, "because"), TODAY.minusDays(1));
        assertEquals(
                List.of("DATES_OUT_OF_ORDER targetDate", "DATES_OUT_OF_ORDER nextReview"),
                refused(save.save(1, wanted, BRM)));
    }

    @Test
    public void whoeverSavesAnOlderVersionGetsTheOneThatStands() {
        Relationship first = saved();
        Outcome<Relationship> second = save.save(1, Relationship.undecided(1), BRM);
        assertEquals(Outcome.conflict(first), second);
    }

    @Test
    public void savingTheSameAgainChangesNothing() {
        Relationship first = saved();
        assertEquals(Outcome.done(first), save.save(1, first, BRM));
        assertEquals(1, kept.versions(first.id()).size());
    }

    @Test
    public void confirmingKeepsAllAndPlansTheNextReviewThreeMonthsOn() {
        Relationship first = saved();
        assertEquals(List.of("NO_REASON why"), refused(save.confirm(1, null, BRM)));
        Relationship confirmed = done(save.confirm(1, "Still true", BRM));
        assertEquals(LocalDate.parse("2026-06-24"), confirmed.nextReview());
        assertEquals(first.assessment(), confirmed.assessment());
        assertEquals(first.deciding(), confirmed.deciding());
        List<RelationshipHistory.Change> changes = RelationshipHistory.of(kept.versions(first.id()), true);
        assertEquals("Still true", changes.get(0).confirmed());
        assertEquals(
                List.of(new RelationshipHistory.Changed("nextReview", "2026-03-23", "2026-06-24")),
                changes.get(0).fields());
    }

    @Test
    public void aProjectWithARelationshipOfItsOwnIsNotTakenOverFromAfar() {
        saved();
        assertEquals(
                List.of("PROJECT_HAS_ONE projects"),
                refused(save.save(2, projects(Relationship.undecided(2), List.of(1L, 2L)), BRM)));
    }

    @Test
    public void aProjectMayShowTheRelationshipOfAnother() {
        Relationship first = saved();
        Relationship shared = done(save.save(2, projects(first, List.of(1L, 2L)), BRM));
        assertEquals(Optional.of(shared), kept.of(2));
        assertEquals(Optional.of(shared), kept.of(1));
    }

    @Test
    public void aRelationshipOfHiddenProjectsIsAnsweredLikeOneThatIsMissing() {
        Relationship hidden = ((Outcome.Done<Relationship>)
                        kept.save(projects(Relationship.undecided(HIDDEN), List.of(HIDDEN)), READER, null))
                .value();
        Relationship guessed = new Relationship(
                hidden.id(), "Sales", List.of(1L), Assessment.NONE, Deciding.NOBODY, Sides.NOBODY, null, 0);
        assertEquals(List.of("UNKNOWN_RELATIONSHIP id"), refused(save.save(1, guessed, BRM)));
    }

    @Test
    public void aReviewIsOverdueFromTheDayAfter() {
        Relationship due = with(Assessment.NONE, Deciding.NOBODY, TODAY);
        assertFalse(due.overdue(TODAY));
        assertTrue(due.overdue(TODAY.plusDays(1)));
    }

    @Test
    public void theDayChangesWhereThisJiraIsAtHome() {
        Clock late = Clock.fixed(Instant.parse("2026-03-24T23:30:00Z"), ZoneOffset.UTC);
        assertEquals(TODAY.plusDays(1), new Today(late, () -> ZoneId.of("Europe/Berlin")).date());
        assertEquals(TODAY, new Today(late, () -> ZoneId.of("America/New_York")).date());
    }

    @Test
    public void reasonsAreForThoseInvolvedAndStayOutOfTheHistoryOfOthers() {
        Relationship first = saved();
        Visibility visibility = new Visibility(rights);
        assertTrue(visibility.showsReasons(first, BRM));
        assertTrue(visibility.showsReasons(first, "counterpart"));
        assertTrue(visibility.showsReasons(first, "manager"));
        assertFalse(visibility.showsReasons(first, READER));
        assertFalse(visibility.showsReasons(first, null));
        assertTrue(RelationshipHistory.of(kept.versions(first.id()), false).stream()
                .flatMap(change -> change.fields().stream())
                .noneMatch(changed -> Set.of("why", "evidence").contains(changed.field())));
    }

    @Test
    public void myProjectsComeWithTheMostOverdueFirstAndTheUnplannedLast() {
        done(save.save(1, with(Assessment.NONE, Deciding.NOBODY, TODAY.plusDays(9)), BRM));
        done(save.save(2, projects(with(Assessment.NONE, Deciding.NOBODY, null), List.of(2L)), BRM));
        done(save.save(3, projects(with(Assessment.NONE, Deciding.NOBODY, TODAY.minusDays(9)), List.of(3L)), BRM));
        List<Long> order = new MyRelationships(kept, rights)
                .of(BRM, true).stream().map(MyRelationships.Row::project).toList();
        assertEquals(List.of(3L, 1L, 2L), order);
        assertTrue(new MyRelationships(kept, rights).of(READER, true).isEmpty());
    }

    private Relationship saved() {
        List<Evidence> evidence = List.of(new Evidence(Criterion.SUPPORT_WITHOUT_VISION, "Desk only"));
        return done(save.save(
                1,
                with(
                        level(MaturityLevel.SUPPORT, evidence),
                        new Deciding(BRM, TODAY.minusDays(1), "because"),
                        TODAY.minusDays(1)),
                BRM));
    }

    private static Assessment level(MaturityLevel level, List<Evidence> evidence) {
        return new Assessment(Aim.undecided(), new Aim<>(level, null), null, null, evidence);
    }

    private static Relationship with(Assessment assessment, Deciding deciding, LocalDate nextReview) {
        Sides sides = new Sides(BRM, Sides.BrmType.BRM, "counterpart", null, null);
        return new Relationship(0, "Sales", List.of(1L), assessment, deciding, sides, nextReview, 0);
    }

    private static Relationship projects(Relationship each, List<Long> projects) {
        return new Relationship(
                each.id(),
                each.businessUnit(),
                projects,
                each.assessment(),
                each.deciding(),
                each.sides(),
                each.nextReview(),
                each.version());
    }

    private static Relationship done(Outcome<Relationship> outcome) {
        return ((Outcome.Done<Relationship>) outcome).value();
    }

    private static List<String> refused(Outcome<Relationship> outcome) {
        List<Problem> problems = ((Outcome.Refused<Relationship>) outcome).problems();
        return problems.stream().map(each -> each.code() + " " + each.field()).toList();
    }

    /** Relationships in memory. */
    private static final class Kept implements Relationships {
        @Override
        public Outcome<List<Relationship>> saveAll(List<Relationship> relationships, String actor) {
            throw new UnsupportedOperationException();
        }

        private final Map<Long, List<Saved>> saved = new HashMap<>();
        private final Map<Long, Long> shown = new HashMap<>();

        @Override
        public Optional<Relationship> find(long id) {
            return Optional.ofNullable(saved.get(id)).map(list -> list.get(0).relationship());
        }

        @Override
        public Optional<Relationship> of(long project) {
            return Optional.ofNullable(shown.get(project)).flatMap(this::find);
        }

        @Override
        public List<Relationship> all() {
            return saved.keySet().stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public List<Saved> versions(long id) {
            return saved.getOrDefault(id, List.of());
        }

        @Override
        public Outcome<Relationship> save(Relationship relationship, String actor, String confirmed) {
            Relationship next = relationship.saved(relationship.id() == 0 ? saved.size() + 1 : relationship.id());
            saved.computeIfAbsent(next.id(), any -> new ArrayList<>())
                    .add(0, new Saved(next, Instant.EPOCH, actor, confirmed));
            next.projects().forEach(each -> shown.put(each, next.id()));
            return Outcome.done(next);
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

    private static final class MostBrowse implements Permissions {
        @Override
        public boolean administersJira(String userKey) {
            return false;
        }

        @Override
        public boolean administersProject(String userKey, long project) {
            return false;
        }

        @Override
        public boolean browsesProject(String userKey, long project) {
            return project != HIDDEN || !BRM.equals(userKey);
        }

        @Override
        public boolean seesIssue(String userKey, long issue) {
            return true;
        }

        @Override
        public boolean editsIssue(String userKey, long issue) {
            return false;
        }

        @Override
        public boolean assignsIssue(String userKey, long issue) {
            return false;
        }
    }

    private static final class Groupings implements People {
        @Override
        public Optional<Person> byKey(String key) {
            return Optional.empty();
        }

        @Override
        public List<Person> everyone() {
            return List.of();
        }

        @Override
        public boolean groupExists(String group) {
            return true;
        }

        @Override
        public boolean inGroup(String userKey, String group) {
            return Map.of("brms", BRM, "management", "manager")
                    .getOrDefault(group, "")
                    .equals(userKey);
        }

        @Override
        public boolean groupHasActiveMember(String group) {
            return true;
        }

        @Override
        public boolean inRole(String userKey, String roleId, long project) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean roleHasActiveMember(String roleId, long project) {
            return false;
        }
    }

    private static final class Named implements Configuration {
        @Override
        public Settings settings() {
            return new Settings(
                    Mode.OFF,
                    Map.of(),
                    null,
                    List.of(),
                    null,
                    Set.of(),
                    new Groups(null, null, "brms", "management"),
                    List.of(),
                    null,
                    null,
                    null,
                    false,
                    1);
        }

        @Override
        public Bindings bindings() {
            return Bindings.NONE;
        }

        @Override
        public Outcome<Settings> save(Settings settings, String actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Bindings> save(Bindings bindings, String actor) {
            throw new UnsupportedOperationException();
        }
    }
}
