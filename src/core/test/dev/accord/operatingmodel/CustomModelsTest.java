package dev.accord.operatingmodel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.operatingmodel.Publish.Wanted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public final class CustomModelsTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T06:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T06:00:00Z");
    private static final CellDecision DECIDED = new CellDecision("priya", LocalDate.parse("2026-02-28"), "Agreed");

    private final ModelsInMemory models = new ModelsInMemory();
    private final Moving clock = new Moving();
    private final ReferenceModels reference = new ReferenceModels();
    private final Customise customise = new Customise(reference, models, clock);
    private final Publish publish = new Publish(models, clock);
    private final DecideCell decide = new DecideCell(models, clock);
    private final CurrentModels current = new CurrentModels(reference, models, models, clock);

    /** A clock that stands until it is set. */
    private static final class Moving extends Clock {
        private Instant now = MARCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Before
    public void copy() {
        done(customise.copy("B", "dealer", "Dealer platforms", "priya"));
    }

    @Test
    public void aCopyIsInForceAtOnceAndNoReferenceModelChanges() {
        assertEquals(4, current.all().size());
        assertEquals(
                reference.find("B").get().cells(), current.find("dealer").get().cells());
        assertEquals("Dealer platforms", current.find("dealer").get().name());
        assertEquals(List.of("NOT_FOUND"), codes(customise.draft("B", 0, cells(Party.IT_OPS), "priya")));
    }

    @Test
    public void aKeyIsNeverGivenTwice() {
        assertEquals(List.of("MODEL_KEY_TAKEN"), codes(customise.copy("A", "DEALER", "Other", "priya")));
        assertEquals(List.of("MODEL_KEY_TAKEN"), codes(customise.copy("A", "a", "Other", "priya")));
        assertEquals(List.of("MODEL_KEY"), codes(customise.copy("A", "no/slash", "Other", "priya")));
        assertEquals(List.of("MODEL_KEY"), codes(customise.copy("A", "none", "Other", "priya")));
        assertEquals(List.of("UNKNOWN_MODEL"), codes(customise.copy("Z", "other", "Other", "priya")));
    }

    @Test
    public void aDraftRoutesNothingUntilItIsPublished() {
        done(customise.draft("dealer", 1, cells(Party.IT_OPS), "priya"));
        assertEquals(Party.BUSINESS, incident());
        done(publish.publish("dealer", new Wanted(2, null, null, "Now", null), "priya"));
        assertEquals(Party.IT_OPS, incident());
        assertEquals(2, current.find("dealer").get().version());
    }

    @Test
    public void aChangedCellSaysByWhomWhenAndWhy() {
        List<AgreedCell> silent = cells(Party.IT_OPS).stream()
                .map(each -> new AgreedCell(each.process(), each.part(), each.party(), null))
                .toList();
        assertEquals(List.of("CELL_REASON"), codes(customise.draft("dealer", 1, silent, "priya")));
        List<AgreedCell> future = with(Party.IT_OPS, new CellDecision(null, LocalDate.parse("2026-03-03"), null));
        assertEquals(
                List.of("CELL_REASON", "CELL_DECIDER", "CELL_DATE"),
                codes(customise.draft("dealer", 1, future, "priya")));
        assertEquals(
                List.of("MODEL_CELLS"),
                codes(customise.draft("dealer", 1, cells(Party.IT_OPS).subList(1, 28), "priya")));
    }

    @Test
    public void aDatedVersionComesIntoForceByItself() {
        OperatingModels before = current.standing(models.stored());
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), APRIL, null, null), "priya"));
        OperatingModels march = current.standing(models.stored());
        assertNotSame(before, march);
        clock.now = APRIL.minusMillis(1);
        assertEquals(Party.BUSINESS, incident());
        assertSame("nothing is read again before it must be", march, current.standing(models.stored()));
        assertEquals(0, march.arrived());
        clock.now = APRIL;
        assertEquals(Party.IT_OPS, incident());
        assertEquals(
                "decisions change without a save",
                1,
                current.standing(models.stored()).arrived());
        assertEquals(
                1,
                models.find("dealer").get().inForce(APRIL.minusMillis(1)).get().number());
        assertEquals(2, models.find("dealer").get().inForce(APRIL).get().number());
    }

    @Test
    public void whatWouldBeUndoneByALaterVersionIsRefusedUntilThatIsWithdrawn() {
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), APRIL, null, null), "priya"));
        Wanted now = new Wanted(2, cells(Party.IT_DELIVERY), null, null, null);
        assertEquals(List.of("PENDING_VERSION"), codes(publish.publish("dealer", now, "priya")));
        assertEquals(List.of("VERSION_NOT_PENDING"), codes(publish.withdraw("dealer", 1, 2, "priya")));
        done(publish.withdraw("dealer", 2, 2, "priya"));
        done(publish.publish("dealer", new Wanted(3, cells(Party.IT_DELIVERY), null, null, null), "priya"));
        clock.now = MAY;
        assertEquals("withdrawn is withdrawn", Party.IT_DELIVERY, incident());
    }

    @Test
    public void nothingIsPublishedIntoThePastNorTwice() {
        assertEquals(
                List.of("EFFECTIVE_PAST"),
                codes(publish.publish(
                        "dealer", new Wanted(1, cells(Party.IT_OPS), MARCH.minusMillis(1), null, null), "priya")));
        assertEquals(
                List.of("NOTHING_TO_PUBLISH"),
                codes(publish.publish("dealer", new Wanted(1, null, null, null, null), "priya")));
    }

    @Test
    public void rollingBackIsANewVersionEqualToAnOldOne() {
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), null, null, null), "priya"));
        clock.now = APRIL;
        done(publish.rollBack("dealer", 1, new Wanted(2, null, null, "Back", null), "priya"));
        CustomModel model = models.find("dealer").get();
        assertEquals(model.numbered(1).get().cells(), model.latest().cells());
        assertEquals(3, model.latest().number());
        assertEquals(
                List.of("UNKNOWN_VERSION"),
                codes(publish.rollBack("dealer", 9, new Wanted(3, null, null, null, null), "x")));
    }

    @Test
    public void theSecondOfTwoWhoSaveLearnsWhatStands() {
        done(customise.draft("dealer", 1, cells(Party.IT_OPS), "priya"));
        Outcome<CustomModel> late = customise.draft("dealer", 1, cells(Party.IT_DELIVERY), "noah");
        assertEquals(Outcome.conflict(models.find("dealer").get()), late);
        assertEquals(
                Outcome.conflict(models.find("dealer").get()),
                publish.publish("dealer", new Wanted(1, null, null, null, null), "noah"));
    }

    @Test
    public void aDecidedCellIsInForceAtOnceAndIsCarriedIntoWhatComes() {
        AgreedCell change = new AgreedCell(SupportProcess.CHANGE, Part.INTERFACE, Party.IT_DELIVERY, DECIDED);
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), APRIL, "April", null), "priya"));
        done(customise.draft("dealer", 2, draftFrom(models.find("dealer").get()), "priya"));
        done(decide.decide("dealer", change, "noah"));
        assertEquals(Party.IT_DELIVERY, party(SupportProcess.CHANGE, Part.INTERFACE));
        assertEquals(Party.BUSINESS, incident());
        CustomModel model = models.find("dealer").get();
        assertEquals(Party.UNDECIDED, find(model.working(), SupportProcess.PROBLEM, Part.APPLICATION));
        assertEquals(Party.IT_DELIVERY, find(model.working(), SupportProcess.CHANGE, Part.INTERFACE));
        clock.now = APRIL;
        assertEquals(Party.IT_DELIVERY, party(SupportProcess.CHANGE, Part.INTERFACE));
        assertEquals(Party.IT_OPS, incident());
        int version = model.version();
        assertEquals(
                "deciding the same again changes nothing",
                version,
                done(decide.decide("dealer", change, "noah")).version());
    }

    @Test
    public void aCellThatALaterVersionChangesKeepsWhatThatSays() {
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), APRIL, null, null), "priya"));
        AgreedCell now = new AgreedCell(SupportProcess.INCIDENT, Part.APPLICATION, Party.IT_DELIVERY, DECIDED);
        done(decide.decide("dealer", now, "noah"));
        assertEquals(Party.IT_DELIVERY, incident());
        clock.now = APRIL;
        assertEquals(Party.IT_OPS, incident());
    }

    @Test
    public void theDifferencesOfTwoTablesComeInTheOrderOfTheMatrix() {
        List<CellChange> changes = CellChange.between(
                reference.find("B").get().cells(), reference.find("A").get().cells());
        assertEquals(
                new CellChange(SupportProcess.REQUEST, Part.APPLICATION, Party.BUSINESS, Party.IT_OPS), changes.get(0));
        assertEquals(
                List.of(),
                CellChange.between(
                        reference.find("A").get().cells(),
                        reference.find("A").get().cells()));
    }

    @Test
    public void periodsSayWhichVersionAppliedWhen() {
        done(publish.publish("dealer", new Wanted(1, cells(Party.IT_OPS), APRIL, null, null), "priya"));
        done(publish.publish("dealer", new Wanted(2, cells(Party.IT_DELIVERY), APRIL, null, null), "priya"));
        done(publish.publish("dealer", new Wanted(3, cells(Party.BUSINESS), MAY, null, null), "priya"));
        assertEquals(
                "two for one moment: the second wins",
                List.of(1, 3, 4),
                models.find("dealer").get().periods().stream()
                        .map(each -> each.version().number())
                        .toList());
        assertEquals(
                Duration.ofDays(30),
                Duration.between(
                        APRIL, models.find("dealer").get().periods().get(1).until()));
    }

    private Party incident() {
        return party(SupportProcess.INCIDENT, Part.APPLICATION);
    }

    private Party party(SupportProcess process, Part part) {
        return current.find("dealer").get().party(process, part);
    }

    private static Party find(List<AgreedCell> cells, SupportProcess process, Part part) {
        return cells.stream()
                .filter(each -> each.process() == process && each.part() == part)
                .findFirst()
                .get()
                .party();
    }

    private static List<AgreedCell> draftFrom(CustomModel model) {
        return model.working().stream()
                .map(each -> each.process() == SupportProcess.PROBLEM && each.part() == Part.APPLICATION
                        ? new AgreedCell(each.process(), each.part(), Party.UNDECIDED, DECIDED)
                        : each)
                .toList();
    }

    /** The newest version with this party for incidents of the application. */
    private List<AgreedCell> cells(Party party) {
        return with(party, DECIDED);
    }

    private List<AgreedCell> with(Party party, CellDecision decision) {
        return models.find("dealer").get().latest().cells().stream()
                .map(each -> each.process() == SupportProcess.INCIDENT && each.part() == Part.APPLICATION
                        ? new AgreedCell(each.process(), each.part(), party, decision)
                        : each)
                .toList();
    }

    private static CustomModel done(Outcome<CustomModel> outcome) {
        return ((Outcome.Done<CustomModel>) outcome).value();
    }

    private static List<String> codes(Outcome<CustomModel> outcome) {
        return ((Outcome.Refused<CustomModel>) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
