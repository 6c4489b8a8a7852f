package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** With the post function in the create transition an issue is stored as decided, and nothing is updated afterwards. */
@RunWith(Parameterized.class)
public final class DecidedBeforeStoredTest {
    private static final String ACCORD = "/rest/accord/1.0/";
    private static final String UPDATE = "IssueService.update";
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final Http admin;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    public DecidedBeforeStoredTest(Database database) {
        admin = new Http(database.address(), "admin");
    }

    @Before
    public void withThePostFunction() {
        switches(List.of("POST_FUNCTIONS"), null);
    }

    @After
    public void asBefore() {
        mode(null);
        admin.send("PUT", "/test/switches", Map.of());
    }

    @Test
    public void theIssueComesDecidedWithOneMailAndNoEntryOfHistory() {
        String key = create(Map.of());
        JsonNode decision = carriedOut(key);
        JsonNode issue = issue(key);
        assertEquals("Business", issue.at("/fields/customfield_102/value").asText());
        String decided = decision.at("/assignee/key").asText();
        assertEquals(decided, issue.at("/fields/assignee/key").asText());
        assertEquals(0, issue.at("/changelog/histories").size());
        assertEquals(List.of(key + " event 1 for " + decided), mails(key));
        assertEquals(1, decision.path("number").asInt());
        assertEquals(
                1,
                admin.get(ACCORD + "history?issue=" + key).body().path("total").asInt());
        assertEquals("no update of Accord's", 0, calls().path(UPDATE).asInt());
        assertEquals("DECIDED", seen());
    }

    @Test
    public void whomJirasDefaultGivesItToIsReplacedBeforeAnybodyGetsAMail() {
        switches(List.of("POST_FUNCTIONS", "DEFAULT_ASSIGNEE_IS_LEAD"), null);
        String key = create(Map.of());
        String decided = carriedOut(key).at("/assignee/key").asText();
        assertEquals(List.of(key + " event 1 for " + decided), mails(key));
        assertEquals(0, calls().path(UPDATE).asInt());
    }

    @Test
    public void whomAPersonChoseKeepsItAndOnlyTheFieldIsFilled() {
        String key = create(Map.of("assignee", Map.of("name", "jonas")));
        assertTrue(carriedOut(key).path("reasons").toString().contains("PERSON_CHOSE"));
        assertEquals("jonas", issue(key).at("/fields/assignee/name").asText());
        assertEquals("Business", issue(key).at("/fields/customfield_102/value").asText());
        assertEquals(0, calls().path(UPDATE).asInt());
    }

    @Test
    public void whoeverCreatesWaitsForNoQueryMore() {
        // What an earlier scenario agreed is read again by the first that decides.
        carriedOut(create(Map.of()));
        admin.send("DELETE", "/test/sql", null);
        carriedOut(create(Map.of()));
        JsonNode cost = admin.get("/test/sql").body();
        assertEquals(cost.toString(), 1, cost.at("/CREATING/times").asInt());
        assertEquals(cost.toString(), 0, cost.at("/CREATING/statements").size());
    }

    @Test
    public void whereAccordObservesNothingIsSet() {
        mode("OBSERVE");
        String key = create(Map.of());
        assertEquals("LEFT", seen());
        until(key, "OBSERVED");
        assertTrue(issue(key).at("/fields/assignee").isNull());
        assertTrue(issue(key).at("/fields/customfield_102").isNull());
    }

    @Test
    public void whatFailsKeepsNobodyFromCreatingAndIsDoneAfterwards() {
        for (String call : List.of("CustomFieldManager.getCustomFieldObject", "OptionsManager.getOptions")) {
            switches(List.of("POST_FUNCTIONS"), Map.of("method", call, "call", 1, "when", "BEFORE"));
            String key = create(Map.of());
            assertEquals(call, "APPLIED", carriedOut(key).path("state").asText());
            assertEquals(call, 1, calls().path(UPDATE).asInt());
            assertEquals(call, 1, issue(key).at("/changelog/histories").size());
        }
        assertEquals("FAILED", seen());
    }

    @Test
    public void behindTheOneThatStoresItSetsNothingAndSaysSo() {
        switches(List.of("POST_FUNCTIONS_TOO_LATE"), null);
        String key = create(Map.of());
        assertEquals("TOO_LATE", seen());
        carriedOut(key);
        assertEquals(1, calls().path(UPDATE).asInt());
    }

    private void switches(List<String> on, Map<String, Object> failure) {
        admin.send(
                "PUT", "/test/switches", Map.of("on", on, "failures", failure == null ? List.of() : List.of(failure)));
    }

    private void mode(String mode) {
        ObjectNode settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        ObjectNode modes = (ObjectNode) settings.path("projectModes");
        if (mode == null) {
            modes.remove("FIN");
        } else {
            modes.put("FIN", mode);
        }
        assertEquals(200, admin.send("PUT", ACCORD + "settings", settings).status());
    }

    private String create(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", "FIN"),
                "issuetype", Map.of("name", "Change Request"),
                "summary", "Decided before it is stored",
                "customfield_100", Map.of("value", "Report Cube")));
        fields.putAll(more);
        Http.Answer created = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields));
        assertEquals(created.body().toString(), 201, created.status());
        return created.body().path("key").asText();
    }

    private JsonNode carriedOut(String key) {
        return until(key, "APPLIED");
    }

    private JsonNode until(String key, String state) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        JsonNode last = MissingNode.getInstance();
        while (!last.path("state").asText().equals(state)) {
            assertTrue("" + last, System.nanoTime() < deadline);
            last = admin.get(ACCORD + "issues/" + key + "/accountability").body();
        }
        return last;
    }

    private JsonNode issue(String key) {
        return admin.get("/rest/api/2/issue/" + key + "?expand=changelog").body();
    }

    private JsonNode calls() {
        return admin.get("/test/switches").body().path("calls");
    }

    private List<String> mails(String key) {
        List<String> mails = new ArrayList<>();
        for (JsonNode mail : admin.get("/test/switches").body().path("mails")) {
            if (mail.asText().startsWith(key + " ")) {
                mails.add(mail.asText());
            }
        }
        return mails;
    }

    /** How the post function went the last time, as Get started tells. */
    private String seen() {
        return admin.get(ACCORD + "setup").body().at("/atCreation/0/result").asText();
    }
}
