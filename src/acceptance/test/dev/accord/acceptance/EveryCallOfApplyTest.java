package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Each of Jira's methods that carrying out a decision calls fails once: before its effect and after it, in either order of
 * event and commit. Then each two of the ways in which a Jira may behave, together.
 */
@RunWith(Parameterized.class)
public final class EveryCallOfApplyTest {
    private static final List<String> CALLS = List.of(
            "IssueManager.getIssueObject",
            "CustomFieldManager.getCustomFieldObject",
            "OptionsManager.getOptions",
            "PermissionManager.hasPermission",
            "UserManager.getUserByKey",
            "JsonEntityPropertyManager.get",
            "JsonEntityPropertyManager.put",
            "IssueService.newIssueInputParameters",
            "IssueService.validateUpdate",
            "IssueService.update");
    private static final String EVENT_BEFORE_COMMIT = "EVENT_BEFORE_COMMIT";
    private static final String UNASSIGNED_FORBIDDEN = "UNASSIGNED_FORBIDDEN";
    private static final String NOBODY_ASSIGNABLE = "NOBODY_ASSIGNABLE";
    private static final String SAVE_ROLLED_BACK = "SAVE_ROLLED_BACK";
    private static final List<String> SWITCHES = List.of(
            EVENT_BEFORE_COMMIT,
            "PROPERTY_REINDEXES",
            "INDEX_LAGS",
            "DEFAULT_ASSIGNEE_IS_LEAD",
            UNASSIGNED_FORBIDDEN,
            NOBODY_ASSIGNABLE,
            "EVENT_TWICE",
            "NO_EVENT",
            "NESTED_WRITE_FAILS",
            SAVE_ROLLED_BACK);
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Http admin;
    private final String call;
    private final String when;
    private final List<String> on;

    @Parameters(name = "{0} {1} {2} {3}")
    public static List<Object[]> ways() {
        List<Object[]> all = new ArrayList<>();
        for (Database database : Database.values()) {
            for (String call : CALLS) {
                for (String when : List.of("BEFORE", "AFTER")) {
                    all.add(new Object[] {database, call, when, List.of()});
                    all.add(new Object[] {database, call, when, List.of(EVENT_BEFORE_COMMIT)});
                }
            }
            for (int i = 0; i < SWITCHES.size(); i++) {
                for (String other : SWITCHES.subList(i + 1, SWITCHES.size())) {
                    all.add(new Object[] {database, "nothing", "fails", List.of(SWITCHES.get(i), other)});
                }
            }
        }
        return all;
    }

    public EveryCallOfApplyTest(Database database, String call, String when, List<String> on) {
        this.admin = new Http(database.address(), "admin");
        this.call = CALLS.contains(call) ? call : null;
        this.when = when;
        this.on = on;
    }

    @After
    public void switchesAreAtTheirDefaults() {
        admin.send("PUT", "/test/switches", Map.of("on", List.of(), "failures", List.of()));
    }

    @Test
    public void afterwardsOneDecisionIsAppliedOnceAndTheUsersSaveIsIntact() {
        List<Object> failures = call == null ? List.of() : List.of(Map.of("method", call, "call", 1, "when", when));
        admin.send("PUT", "/test/switches", Map.of("on", on, "failures", failures));
        Http.Answer created = create();
        if (on.containsAll(List.of(EVENT_BEFORE_COMMIT, SAVE_ROLLED_BACK))) {
            assertTrue("rolled back: " + created, created.status() >= 500);
            return;
        }
        if (on.containsAll(List.of(UNASSIGNED_FORBIDDEN, NOBODY_ASSIGNABLE))) {
            assertEquals("a Jira that takes no issue at all", 400, created.status());
            return;
        }
        assertEquals(String.valueOf(created.body()), 201, created.status());
        String key = created.body().path("key").asText();
        JsonNode decision = carriedOut(key);
        if (call != null) {
            int calls =
                    admin.get("/test/switches").body().path("calls").path(call).asInt();
            assertTrue(call + " was never called, so it never failed", calls > 0);
        }
        assertEquals(1, decision.path("number").asInt());
        assertEquals(
                1,
                admin.get("/rest/accord/1.0/history?issue=" + key)
                        .body()
                        .path("total")
                        .asInt());
        JsonNode issue =
                admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body();
        assertEquals("What the user wrote", issue.at("/fields/summary").asText());
        assertEquals("Report Cube", issue.at("/fields/customfield_100/value").asText());
        assertEquals("BUSINESS", decision.path("accountableParty").asText());
        assertEquals("Business", issue.at("/fields/customfield_102/value").asText());
        assertEquals(
                decision.at("/assignee/key").asText(),
                issue.at("/fields/assignee/key").asText());
        assertEquals("entries of history", 1, issue.at("/changelog/histories").size());
        assertEquals("the user's own mail alone", 1, mails(key));
    }

    private Http.Answer create() {
        // Where issues must be assigned, only a project that assigns them by itself takes one that names nobody.
        String project = on.contains(UNASSIGNED_FORBIDDEN) ? "SUP" : "FIN";
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", project),
                "issuetype", Map.of("name", "Change Request"),
                "summary", "What the user wrote",
                "customfield_100", Map.of("value", "Report Cube"));
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields));
    }

    /** The decision once it is applied; the sweep, which comes each minute, is asked to come now. */
    private JsonNode carriedOut(String key) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        JsonNode last;
        do {
            admin.send("POST", "/test/jobs/dev.accord.sweep", null);
            last = admin.get("/rest/accord/1.0/issues/" + key + "/accountability")
                    .body();
        } while (!last.path("state").asText().equals("APPLIED") && System.nanoTime() < until);
        assertEquals("still " + last, "APPLIED", last.path("state").asText());
        return last;
    }

    private long mails(String key) {
        long mails = 0;
        for (JsonNode mail : admin.get("/test/switches").body().path("mails")) {
            mails += mail.asText().startsWith(key + " ") ? 1 : 0;
        }
        return mails;
    }
}
