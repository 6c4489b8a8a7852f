package dev.accord.acceptance.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.acceptance.Http;
import dev.accord.acceptance.load.Incidents.Incident;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Jira's process is killed while people file issues and Accord carries decisions out; then it is started again. */
public final class KilledInTheMiddleTest {
    private static final int ISSUES = 60;
    private static final int BEFORE = 25;
    private static final long PATIENCE_NANOS = 40_000_000_000L;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Path file = Expected.own("incidents.csv");

    @Test
    public void onH2NothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
        killedAndStartedAgain("jdbc:h2:file:" + folder.getRoot().toPath().resolve("load") + ";WRITE_DELAY=0");
    }

    @Test
    public void onPostgresNothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            killedAndStartedAgain(postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void killedAndStartedAgain(String url) throws Exception {
        List<Incident> incidents = Incidents.read(file, ISSUES);
        Map<Integer, String> expected = Expected.parties(file, ISSUES);
        Filing filing = killed(url, incidents);
        int acknowledged = filing.acknowledged().size();
        assertTrue(acknowledged + " before the kill", acknowledged >= BEFORE && filing.tried() < ISSUES);
        try (WorkbenchProcess again = WorkbenchProcess.start(url)) {
            Http admin = new Http(again.address(), "admin");
            assertEquals(List.of(), wrongInTheEnd(admin, expected, filing));
            filing.file(admin);
            assertEquals("all that were left", ISSUES, filing.tried());
            assertEquals(List.of(), wrongInTheEnd(admin, expected, filing));
        }
    }

    private static Filing killed(String url, List<Incident> incidents) throws Exception {
        try (WorkbenchProcess workbench = WorkbenchProcess.start(url)) {
            Http admin = new Http(workbench.address(), "admin");
            Company company = new Company(admin);
            company.prepare(incidents);
            Filing filing = new Filing(incidents);
            filing.after(BEFORE, workbench::kill);
            filing.file(admin);
            return filing;
        }
    }

    /** What is wrong once the sweep, which is asked to come now and not each minute, has nothing left to mend. */
    private static List<String> wrongInTheEnd(Http admin, Map<Integer, String> expected, Filing filing) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        String field = new Company(admin).applicationField();
        List<String> wrong;
        do {
            admin.send("POST", "/test/jobs/dev.accord.sweep", null);
            wrong = new Comparison(admin, expected, 0).compare(filing.acknowledged(), field);
        } while (!wrong.isEmpty() && System.nanoTime() < until);
        return wrong;
    }
}
