package dev.accord.operatingmodel;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** The seventy cells of A-01 against its own check sums. */
public final class ReferenceModelsTest {
    private final ReferenceModels models = new ReferenceModels();

    @Test
    public void theReferenceModelsAreThree() {
        assertEquals(
                List.of("A", "B", "C"),
                models.all().stream().map(OperatingModel::key).toList());
    }

    @Test
    public void eachPartyHasAsManyCellsAsTheMatrixSays() {
        // Model A has one joint column, so its application cells count and its interface cells only repeat them.
        assertEquals(24, cells("A", Part.APPLICATION, Party.IT_OPS) + cells("B", Part.INTERFACE, Party.IT_OPS));
        assertEquals(11, cells("B", Part.APPLICATION, Party.BUSINESS));
        assertEquals(
                6,
                cells("A", Part.APPLICATION, Party.IT_DELIVERY)
                        + cells("B", Part.APPLICATION, Party.IT_DELIVERY)
                        + cells("B", Part.INTERFACE, Party.IT_DELIVERY));
        assertEquals(1, cells("B", Part.APPLICATION, Party.UNDECIDED));
        assertEquals(28, cells("C", Part.APPLICATION, Party.UNDECIDED) + cells("C", Part.INTERFACE, Party.UNDECIDED));
    }

    @Test
    public void bothPartsOfModelAAreItsOneColumn() {
        OperatingModel a = models.find("A").orElseThrow();
        for (SupportProcess process : SupportProcess.values()) {
            assertEquals(a.party(process, Part.APPLICATION), a.party(process, Part.INTERFACE));
        }
    }

    @Test
    public void enhancementAndReleaseOfABusinessOperatedApplicationAreItDeliverys() {
        OperatingModel b = models.find("B").orElseThrow();
        assertEquals(Party.IT_DELIVERY, b.party(SupportProcess.ENHANCEMENT, Part.APPLICATION));
        assertEquals(Party.IT_DELIVERY, b.party(SupportProcess.RELEASE, Part.APPLICATION));
    }

    @Test
    public void nobodyHasAgreedOnTheTransitionOfABusinessOperatedApplication() {
        OperatingModel b = models.find("B").orElseThrow();
        assertEquals(Party.UNDECIDED, b.party(SupportProcess.SUPPORTABILITY_TRANSITION, Part.APPLICATION));
    }

    private long cells(String model, Part part, Party party) {
        return models.find(model).orElseThrow().cells().stream()
                .filter(cell -> cell.part() == part && cell.party() == party)
                .count();
    }
}
