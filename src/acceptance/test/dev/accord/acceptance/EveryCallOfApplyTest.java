package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.accord.workbench.Workbench;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * While an issue is routed and its decision carried out, each call to Jira fails once: before its effect, and where it has
 * one, after it. So in either order of event and commit, and with the post function; in every other way in which a Jira may
 * behave, and in each two that touch each other, the first call of each method fails, and every call that writes. Of all
 * others, each two together without a failure.
 */
@RunWith(Parameterized.class)
public final class EveryCallOfApplyTest {
    /** Calls that change something, so that it matters whether they fail before or after it. */
    private static final Set<String> EFFECTS = Set.of(
            "IssueService.update",
            "JsonEntityPropertyManager.put",
            "JiraAuthenticationContext.setLoggedInUser",
            "IssueIndexingService.reIndex");

    private static final String EVENT_BEFORE_COMMIT = "EVENT_BEFORE_COMMIT";
    private static final String UNASSIGNED_FORBIDDEN = "UNASSIGNED_FORBIDDEN";
    private static final String NOBODY_ASSIGNABLE = "NOBODY_ASSIGNABLE";
    private static final String POST_FUNCTIONS = "POST_FUNCTIONS";
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
            POST_FUNCTIONS,
            SAVE_ROLLED_BACK);
    private static final List<Set<String>> TOUCHING = List.of(
            Set.of(EVENT_BEFORE_COMMIT, "NESTED_WRITE_FAILS"),
            Set.of(EVENT_BEFORE_COMMIT, "EVENT_TWICE"),
            Set.of("EVENT_TWICE", "NESTED_WRITE_FAILS"),
            Set.of("INDEX_LAGS", "NO_EVENT"),
            Set.of("DEFAULT_ASSIGNEE_IS_LEAD", UNASSIGNED_FORBIDDEN),
            Set.of("DEFAULT_ASSIGNEE_IS_LEAD", NOBODY_ASSIGNABLE));
    private static final long BY_ITSELF_NANOS = 150_000_000L;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    /** Of their own, for time passes in them as nowhere else. */
    private static final Map<Database, Workbench> WORKBENCHES = new EnumMap<>(Database.class);

    private final Http admin;
    private final List<String> on;

    /** What is told to fail; null where nothing is. */
    private record Failure(String method, int call, String when) {}

    @Parameters(name = "{0} {1}")
    public static List<Object[]> ways() {
        List<Object[]> all = new ArrayList<>();
        for (Database database : Database.values()) {
            all.add(new Object[] {database, List.of()});
            for (int i = 0; i < SWITCHES.size(); i++) {
                all.add(new Object[] {database, List.of(SWITCHES.get(i))});
                for (String other : SWITCHES.subList(i + 1, SWITCHES.size())) {
                    all.add(new Object[] {database, List.of(SWITCHES.get(i), other)});
                }
            }
        }
        return all;
    }

    public EveryCallOfApplyTest(Database database, List<String> on) {
        this.admin =
                new Http(WORKBENCHES.computeIfAbsent(database, Database::start).address(), "admin");
        this.on = on;
    }

    @AfterClass
    public static void stop() throws Exception {
        for (Workbench each : WORKBENCHES.values()) {
            each.close();
        }
        WORKBENCHES.clear();
    }

    @Test
    public void afterwardsOneDecisionIsAppliedOnceAndTheUsersSaveIsIntact() {
        routed(null);
        // What the sample company still did at the start is over now, and does not count.
        JsonNode calls = routed(null);
        if (on.size() > 1 && !TOUCHING.contains(Set.copyOf(on))) {
            return;
        }
        assertTrue("nothing was called, so nothing failed: " + calls, calls.size() > 5);
        for (Iterator<Map.Entry<String, JsonNode>> all = calls.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> method = all.next();
            boolean writes = EFFECTS.contains(method.getKey());
            boolean each = writes
                    || on.isEmpty()
                    || on.equals(List.of(EVENT_BEFORE_COMMIT))
                    || on.equals(List.of(POST_FUNCTIONS));
            int times = each ? method.getValue().asInt() : 1;
            for (int call = 1; call <= times; call++) {
                routed(new Failure(method.getKey(), call, "BEFORE"));
                if (writes) {
                    routed(new Failure(method.getKey(), call, "AFTER"));
                }
            }
        }
    }

    /** A user creates an issue; answers how often Accord called each method until its decision was carried out. */
    private JsonNode routed(Failure failure) {
        switches(failure);
        // What was created before is then no longer lately updated, and the sweep leaves it alone.
        admin.send("PUT", "/test/clock", Map.of("forward", "PT16M"));
        String what = String.valueOf(failure);
        Http.Answer created = create();
        if (on.containsAll(List.of(EVENT_BEFORE_COMMIT, SAVE_ROLLED_BACK))) {
            assertTrue("rolled back: " + created, created.status() >= 500);
            return MissingNode.getInstance();
        }
        if (on.containsAll(List.of(UNASSIGNED_FORBIDDEN, NOBODY_ASSIGNABLE))) {
            assertEquals("a Jira that takes no issue at all", 400, created.status());
            return MissingNode.getInstance();
        }
        assertEquals(what + created.body(), 201, created.status());
        String key = created.body().path("key").asText();
        JsonNode decision = carriedOut(key, what);
        JsonNode calls = admin.get("/test/switches").body().path("calls");
        switches(null);
        intact(key, decision, failure != null, what);
        return calls;
    }

    private void switches(Failure failure) {
        List<Failure> failures = failure == null ? List.of() : List.of(failure);
        admin.send("PUT", "/test/switches", Map.of("on", on, "failures", failures));
    }

    /** With the post function the issue is stored as decided; where that failed, one update makes up for it. */
    private void intact(String key, JsonNode decision, boolean failed, String what) {
        assertEquals(what, 1, decision.path("number").asInt());
        JsonNode history = admin.get("/rest/accord/1.0/history?issue=" + key).body();
        assertEquals(what, 1, history.path("total").asInt());
        JsonNode issue =
                admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body();
        assertEquals(what, "What the user wrote", issue.at("/fields/summary").asText());
        assertEquals(
                what, "Report Cube", issue.at("/fields/customfield_100/value").asText());
        assertEquals(what, "BUSINESS", decision.path("accountableParty").asText());
        assertEquals(what, "Business", issue.at("/fields/customfield_102/value").asText());
        assertEquals(
                what,
                decision.at("/assignee/key").asText(),
                issue.at("/fields/assignee/key").asText());
        int entries = issue.at("/changelog/histories").size();
        if (on.contains(POST_FUNCTIONS)) {
            assertTrue(what + " entries of history: " + entries, entries <= (failed ? 1 : 0));
        } else {
            assertEquals(what + " entries of history", 1, entries);
        }
        assertEquals(what + " the user's own mail alone", 1, mails(key));
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

    /** The decision once it is applied: by itself, or else when time passes and the sweep comes. */
    private JsonNode carriedOut(String key, String what) {
        long start = System.nanoTime();
        long sweepAt = on.contains("NO_EVENT") ? 0 : BY_ITSELF_NANOS;
        JsonNode last = MissingNode.getInstance();
        while (!last.path("state").asText().equals("APPLIED")) {
            long waited = System.nanoTime() - start;
            assertTrue(what + " leaves " + last, waited < PATIENCE_NANOS);
            if (waited > sweepAt) {
                admin.send("PUT", "/test/clock", Map.of("forward", "PT6S"));
                admin.send("POST", "/test/jobs/dev.accord.sweep", null);
                // Time to carry it out: a sweep upon a sweep would only be more calls to fail.
                sweepAt = waited + BY_ITSELF_NANOS;
            }
            last = hasParty(key) ? decision(key) : last;
        }
        return last;
    }

    /** Asked of Jira alone, so that looking on makes no calls of Accord's. */
    private boolean hasParty(String key) {
        return admin.get("/rest/api/2/issue/" + key + "?fields=customfield_102")
                .body()
                .at("/fields/customfield_102")
                .isObject();
    }

    private JsonNode decision(String key) {
        return admin.get("/rest/accord/1.0/issues/" + key + "/accountability").body();
    }

    private long mails(String key) {
        long mails = 0;
        for (JsonNode mail : admin.get("/test/switches").body().path("mails")) {
            mails += mail.asText().startsWith(key + " ") ? 1 : 0;
        }
        return mails;
    }
}
