package dev.accord.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.LifeCycle;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class HeatMapTest {
    private static final List<Application> APPLICATIONS = List.of(
            application("BOOKS", "Finance", "A", LifeCycle.ACTIVE),
            application("CUBE", "Finance", "B", LifeCycle.ACTIVE),
            application("HUB", "Sales", "B", LifeCycle.PHASE_OUT),
            application("LOOSE", null, null, LifeCycle.ACTIVE),
            application("OLD", "Sales", "B", LifeCycle.RETIRED));

    @Test
    public void eachApplicationInUseIsALineOfItsModelsParties() {
        List<Accountable> lines = map().lines();
        assertEquals(
                List.of("BOOKS", "CUBE", "HUB", "LOOSE"),
                lines.stream().map(each -> each.application().key()).toList());
        assertEquals(Party.BUSINESS, lines.get(1).parties().get(0));
        assertEquals(Party.IT_OPS, lines.get(1).parties().get(1));
        assertEquals(List.of(), lines.get(3).parties());
    }

    @Test
    public void unitsCountWhoIsAccountableAndComeByNameThoseWithoutOneLast() {
        List<Summary> units = map().units();
        assertEquals(
                Arrays.asList("Finance", "Sales", null),
                units.stream().map(Summary::businessUnit).toList());
        assertEquals(
                Map.of(Party.IT_OPS, 1, Party.BUSINESS, 1),
                units.get(0).counts().get(0));
        assertEquals(Map.of(Party.IT_OPS, 2), units.get(0).counts().get(1));
        assertEquals(1, units.get(2).withoutModel());
        assertEquals(Map.of(), units.get(2).counts().get(0));
        assertEquals(4, map().all().applications());
    }

    @Test
    public void aPartyIsSoughtInOneProcessAndPartOrInAll() {
        Accountable cube = map().lines().get(1);
        assertTrue(cube.has(Party.UNDECIDED, null, null));
        assertTrue(cube.has(Party.UNDECIDED, SupportProcess.SUPPORTABILITY_TRANSITION, Part.APPLICATION));
        assertFalse(cube.has(Party.UNDECIDED, SupportProcess.SUPPORTABILITY_TRANSITION, Part.INTERFACE));
        assertFalse(cube.has(Party.UNDECIDED, SupportProcess.CHANGE, null));
        assertFalse(map().lines().get(3).has(null, null, null));
    }

    @Test
    public void theFileHoldsALineAnApplicationAndNoFormula() {
        Application hostile = Application.named("=1+1", "x\"y");
        List<String> lines = HeatMap.of(List.of(APPLICATIONS.get(1), hostile), new ReferenceModels(), any -> true)
                .file()
                .lines()
                .toList();
        assertTrue(lines.get(0).endsWith(",IT_CONTROL APPLICATION,IT_CONTROL INTERFACE"));
        assertTrue(lines.get(1).startsWith("CUBE,CUBE,Finance,,B,BUSINESS,IT_OPS,"));
        assertEquals("'=1+1,\"x\"\"y\",,,", lines.get(2));
    }

    private static HeatMap map() {
        return HeatMap.of(APPLICATIONS, new ReferenceModels(), any -> true);
    }

    private static Application application(String key, String unit, String model, LifeCycle lifeCycle) {
        return new Application(
                key,
                key,
                List.of(),
                null,
                null,
                null,
                unit,
                model,
                lifeCycle,
                Contract.NONE,
                Map.of(),
                List.of(),
                List.of(),
                1);
    }
}
