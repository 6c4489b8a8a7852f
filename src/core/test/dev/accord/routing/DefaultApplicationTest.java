package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.RoutingSettings;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Which process, application and part an issue has that does not say so itself. */
public final class DefaultApplicationTest {
    private static final String CHANGE = "5";
    private static final String ACCESS = "it/access";

    private final Settings settings = new Settings(
            Mode.OBSERVE,
            Map.of(),
            "accord",
            List.of(),
            "triage",
            Set.of(),
            Groups.NONE,
            List.of(
                    new ProcessMapping(CHANGE, null, null, SupportProcess.CHANGE, null, null),
                    new ProcessMapping(CHANGE, null, "Ledger", SupportProcess.RELEASE, null, null),
                    new ProcessMapping(CHANGE, null, "Shop", SupportProcess.PROBLEM, null, null),
                    new ProcessMapping(CHANGE, ACCESS, null, SupportProcess.REQUEST, "HUB", Part.INTERFACE)),
            null,
            null,
            null,
            false,
            1,
            null,
            new RoutingSettings(null, null, Map.of(1L, "LEDGER")));
    private final Agreement agreement = new Agreement(
            1,
            settings,
            Bindings.NONE,
            new ReferenceModels(),
            ApplicationMatcher.of(List.of(
                    SomeRouting.application("HUB", "Hub", "B"), SomeRouting.application("LEDGER", "Ledger", "A"))));

    @Test
    public void theMostSpecificMappingDecidesAndTheProjectsDefaultComesLast() {
        // project, request type, component, field's value, part's value: process, application, part
        String[][] table = {
            {"1", "", "", "Hub", "", "CHANGE HUB APPLICATION"},
            {"1", "", "", "", "", "CHANGE LEDGER APPLICATION"},
            {"2", "", "", "", "", "CHANGE null APPLICATION"},
            {"1", "", "", "no such thing", "", "CHANGE null APPLICATION"},
            {"1", ACCESS, "", "", "", "REQUEST HUB INTERFACE"},
            {"2", ACCESS, "", "", "Application", "REQUEST HUB APPLICATION"},
            {"1", ACCESS, "", "Ledger", "", "REQUEST LEDGER INTERFACE"},
            {"1", ACCESS, "Ledger", "", "", "REQUEST HUB INTERFACE"},
            {"1", "it/other", "Ledger", "", "", "RELEASE LEDGER APPLICATION"},
            {"1", "", "Shop,Ledger", "", "", "RELEASE LEDGER APPLICATION"},
        };
        for (String[] row : table) {
            assertEquals(String.join(" | ", row), row[5], told(row));
        }
    }

    @Test
    public void theReasonSaysThatItIsADefault() {
        assertEquals(true, answer("1", "", "", "", "").reasons().contains(Reason.DEFAULT_APPLICATION));
        assertEquals(false, answer("1", "", "", "Hub", "").reasons().contains(Reason.DEFAULT_APPLICATION));
    }

    private String told(String... row) {
        Answer answer = answer(row);
        return answer.process() + " " + answer.application() + " " + answer.part();
    }

    private Answer answer(String... row) {
        Inputs inputs = new Inputs(
                Long.parseLong(row[0]),
                CHANGE,
                row[1],
                listed(row[3]),
                listed(row[4]),
                null,
                null,
                listed(row[2]),
                null);
        SupportProcess process =
                settings.processOf(CHANGE, row[1], listed(row[2])).orElseThrow();
        return new Decide(agreement).answer(inputs, process);
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
