package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.ModelHistory.Given;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.ModelVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Days are of January. */
public final class AppliedModelTest {
    private static final CustomModel DEALER = new CustomModel(
            "dealer", "Dealer platforms", "B", List.of(version(1, 5), version(2, 10), version(3, 20)), null, false, 1);

    @Test
    public void aReferenceModelAppliesUntilAnotherIsGiven() {
        assertEquals(
                List.of(new AppliedModel("A", 1, day(1), day(8)), new AppliedModel("B", 1, day(8), null)),
                AppliedModel.of(List.of(new Given(day(1), "A"), new Given(day(8), "B")), AppliedModelTest::custom));
    }

    @Test
    public void timesWithoutAModelAreLeftOut() {
        assertEquals(
                List.of(new AppliedModel("A", 1, day(4), day(6))),
                AppliedModel.of(
                        List.of(new Given(day(1), null), new Given(day(4), "A"), new Given(day(6), null)),
                        AppliedModelTest::custom));
    }

    @Test
    public void ofAnOwnModelOnlyTheVersionsThatAppliedMeanwhileAreTold() {
        assertEquals(
                List.of(
                        new AppliedModel("dealer", 1, day(7), day(10)),
                        new AppliedModel("dealer", 2, day(10), day(12)),
                        new AppliedModel("A", 1, day(12), null)),
                AppliedModel.of(
                        List.of(new Given(day(7), "dealer"), new Given(day(12), "A")), AppliedModelTest::custom));
    }

    @Test
    public void aVersionToComeIsToldToo() {
        List<AppliedModel> applied = AppliedModel.of(List.of(new Given(day(11), "dealer")), AppliedModelTest::custom);
        assertEquals(
                List.of(new AppliedModel("dealer", 2, day(11), day(20)), new AppliedModel("dealer", 3, day(20), null)),
                applied);
    }

    private static Optional<CustomModel> custom(String key) {
        return Optional.of(DEALER).filter(each -> each.key().equals(key));
    }

    private static ModelVersion version(int number, int day) {
        return new ModelVersion(number, List.of(), day(day), null, "priya", day(day), List.of(), false);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-%02dT00:00:00Z".formatted(day));
    }
}
