package dev.accord.acceptance.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.acceptance.Http;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/**
 * Jira's process is killed again and again, at seeded points, while many issues are routed again; whoever is started
 * next goes on. {@code -Daccord.kills=20} kills as often; each kill costs a start.
 */
public final class KilledWhileReroutingTest {
    private static final int KILLS = Integer.getInteger("accord.kills", 3);
    private static final int ISSUES = Math.max(120, KILLS * 10);
    private static final long SEED = 20_261_125;
    private static final String ACCORD = "/rest/accord/1.0/";
    private static final String APPLICATION = ACCORD + "applications/CUBE";
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Random random = new Random(SEED);

    @Test
    public void eachIssueIsMovedOnce() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            List<String> keys = new ArrayList<>();
            long run = begun(url, keys);
            int before = 0;
            for (int kill = 1; kill < KILLS; kill++) {
                try (WorkbenchProcess again = WorkbenchProcess.start(url)) {
                    Http admin = new Http(again.address(), "admin");
                    int done = killPoint(admin, run);
                    assertTrue("progress never goes back", done >= before);
                    before = done;
                }
            }
            try (WorkbenchProcess last = WorkbenchProcess.start(url)) {
                Http admin = new Http(last.address(), "admin");
                JsonNode over = over(admin, run);
                assertEquals("{\"MOVED\":" + ISSUES + "}", over.path("counts").toString());
                assertEquals(List.of(), wrong(admin, keys));
            }
        }
    }

    /** Issues that are carried out, an agreement that changed, and a job that was killed once. */
    private long begun(String url, List<String> keys) throws Exception {
        try (WorkbenchProcess first = WorkbenchProcess.start(url)) {
            Http admin = new Http(first.address(), "admin");
            String name = admin.get(APPLICATION).body().path("name").asText();
            for (int i = 0; i < ISSUES; i++) {
                keys.add(create(admin, name, i));
            }
            for (String key : keys) {
                applied(admin, key);
            }
            ObjectNode application = (ObjectNode) admin.get(APPLICATION).body();
            application.put("operatingModel", "A");
            Company.expect(200, admin.send("PUT", APPLICATION, application));
            Http.Answer started =
                    admin.send("POST", ACCORD + "reroutes", Map.of("jql", "summary ~ \"rerouted\" AND project = FIN"));
            Company.expect(202, started);
            long run = started.body().path("id").asLong();
            killPoint(admin, run);
            return run;
        }
    }

    /** Looks on for a seeded while, measured in what this node does, and answers how far it came; the caller kills it. */
    private int killPoint(Http admin, long run) {
        admin.send("POST", "/test/jobs/dev.accord.sweep", null);
        int begun = job(admin, run).path("done").asInt();
        JsonNode job = job(admin, run);
        int more = random.nextInt(2 * ISSUES / KILLS);
        int looks = 1 + random.nextInt(60);
        while (job.path("done").asInt() < begun + more
                && looks-- > 0
                && !job.path("state").asText().equals("DONE")) {
            job = job(admin, run);
        }
        return job.path("done").asInt();
    }

    private static JsonNode job(Http admin, long run) {
        return admin.get(ACCORD + "reroutes/" + run + "?maxResults=1").body().path("job");
    }

    private static JsonNode over(Http admin, long run) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        JsonNode job = job(admin, run);
        while (!job.path("state").asText().equals("DONE")) {
            assertTrue("still " + job, System.nanoTime() < until);
            admin.send("POST", "/test/jobs/dev.accord.sweep", null);
            job = job(admin, run);
        }
        return admin.get(ACCORD + "reroutes/" + run).body();
    }

    /** Issues that were not moved, or more than once. */
    private static List<String> wrong(Http admin, List<String> keys) {
        List<String> wrong = new ArrayList<>();
        for (String key : keys) {
            JsonNode history = admin.get(ACCORD + "history?issue=" + key).body();
            JsonNode last = history.at("/values/0");
            boolean once = history.path("total").asInt() == 2
                    && last.path("state").asText().equals("APPLIED")
                    && last.path("accountableParty").asText().equals("IT_OPS");
            if (!once) {
                wrong.add(key + ": " + history);
            }
        }
        return wrong;
    }

    private static String create(Http admin, String application, int number) {
        Http.Answer created = admin.send(
                "POST",
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", "FIN"),
                                "issuetype",
                                Map.of("name", "Change Request"),
                                "summary",
                                "rerouted " + number,
                                "customfield_100",
                                Map.of("value", application))));
        Company.expect(201, created);
        return created.body().path("key").asText();
    }

    private static void applied(Http admin, String key) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        String path = ACCORD + "issues/" + key + "/accountability";
        while (!admin.get(path).body().path("state").asText().equals("APPLIED")) {
            assertTrue("not applied: " + key, System.nanoTime() < until);
        }
    }
}
