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

/** Each of Jira's methods that carrying out a decision calls fails once: before its effect and after it, in either order of event and commit. */
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
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Http admin = new Http(Database.H2.address(), "admin");
    private final String call;
    private final String when;
    private final List<String> on;

    @Parameters(name = "{0} {1} {2}")
    public static List<Object[]> failures() {
        List<Object[]> all = new ArrayList<>();
        for (String call : CALLS) {
            for (String when : List.of("BEFORE", "AFTER")) {
                for (List<String> on : List.of(List.<String>of(), List.of("EVENT_BEFORE_COMMIT"))) {
                    all.add(new Object[] {call, when, on});
                }
            }
        }
        return all;
    }

    public EveryCallOfApplyTest(String call, String when, List<String> on) {
        this.call = call;
        this.when = when;
        this.on = on;
    }

    @After
    public void switchesAreAtTheirDefaults() {
        admin.send("PUT", "/test/switches", Map.of("on", List.of(), "failures", List.of()));
    }

    @Test
    public void afterwardsOneDecisionIsAppliedOnceAndTheUsersSaveIsIntact() {
        Map<String, Object> failure = Map.of("method", call, "call", 1, "when", when);
        admin.send("PUT", "/test/switches", Map.of("on", on, "failures", List.of(failure)));
        String key = create();
        JsonNode decision = carriedOut(key);
        int calls = admin.get("/test/switches").body().path("calls").path(call).asInt();
        assertTrue(call + " was never called, so it never failed", calls > 0);
        assertEquals(1, decision.path("number").asInt());
        JsonNode issue =
                admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body();
        assertEquals("What the user wrote", issue.at("/fields/summary").asText());
        assertEquals("Report Cube", issue.at("/fields/customfield_100/value").asText());
        assertEquals(
                decision.at("/assignee/key").asText(),
                issue.at("/fields/assignee/key").asText());
        assertEquals("entries of history", 1, issue.at("/changelog/histories").size());
        assertEquals("the user's own mail alone", 1, mails(key));
    }

    private String create() {
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", "FIN"),
                "issuetype", Map.of("name", "Change Request"),
                "summary", "What the user wrote",
                "customfield_100", Map.of("value", "Report Cube"));
        Http.Answer created = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields));
        assertEquals(String.valueOf(created.body()), 201, created.status());
        return created.body().path("key").asText();
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
