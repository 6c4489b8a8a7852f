package dev.accord.acceptance.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.acceptance.Http;
import dev.accord.acceptance.load.Incidents.Incident;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The load program itself, with few issues: it finds nothing wrong where nothing is, and what is wrong otherwise. */
public final class LoadTest {
    private static final int ISSUES = 36;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyRecordOfTheFileGoesToThePartyThatTheScriptWorkedOut() throws Exception {
        Path file = Expected.own("incidents.csv");
        List<Incident> incidents = Incidents.read(file, ISSUES);
        Map<Integer, String> expected = Expected.parties(file, ISSUES);
        String url = "jdbc:h2:file:" + folder.getRoot().toPath().resolve("load") + ";WRITE_DELAY=0";
        try (WorkbenchProcess workbench = WorkbenchProcess.start(url)) {
            Http admin = new Http(workbench.address(), "admin");
            Company company = new Company(admin);
            company.prepare(incidents);
            Cost.reset(admin);
            Filing filing = new Filing(incidents);
            filing.file(admin);
            Comparison comparison = new Comparison(admin, expected, PATIENCE_NANOS);
            assertEquals(List.of(), comparison.compare(filing.acknowledged(), company.applicationField()));
            assertEquals(ISSUES, comparison.issues());
            userWaitsForOneReadAndOneInsert(Cost.statements(admin, "HEARING"));
            Map<Integer, String> other = new HashMap<>(expected);
            other.put(0, "IT_DELIVERY");
            Map<Integer, String> more = new HashMap<>(filing.acknowledged());
            more.put(ISSUES, "FIN-9999");
            List<String> wrong = new Comparison(admin, other, PATIENCE_NANOS).compare(more, company.applicationField());
            assertEquals(2, wrong.size());
        }
    }

    private static void userWaitsForOneReadAndOneInsert(Map<String, Integer> statements) {
        int decisions = 0;
        int others = 0;
        for (Map.Entry<String, Integer> each : statements.entrySet()) {
            if (each.getKey().contains("_DECISION")) {
                decisions += each.getValue();
            } else {
                others += each.getValue();
            }
        }
        assertEquals(String.valueOf(statements), 2 * ISSUES, decisions);
        assertTrue("the agreement is read once, not for each issue: " + statements, others < ISSUES / 2);
    }
}
