package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** From Jira's event to the decision and onto the issue, over HTTP, with the packaged jar. */
@RunWith(Parameterized.class)
public final class ARequestRoutesItselfTest {
    private static final String ACCORD = "/rest/accord/1.0/";
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Http admin;
    private final String address;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    public ARequestRoutesItselfTest(Database database) {
        address = database.address();
        admin = new Http(address, "admin");
    }

    @After
    public void theHostHadAnAnswerForEveryCall() {
        assertEquals("", admin.text("/test/refused"));
    }

    @Before
    @After
    public void switchesAreAtTheirDefaults() {
        admin.send("PUT", "/test/switches", Map.of("on", List.of(), "failures", List.of()));
    }

    @Test
    public void aChangeOfABusinessOperatedApplicationGoesToTheBusinessSystemManagerWithTheReason() {
        JsonNode application = applicationOfModel("B");
        String key = create("Change Request", application.path("name").asText(), null);
        JsonNode decision = carriedOut(key);
        assertEquals("BUSINESS", decision.path("accountableParty").asText());
        assertEquals(
                application.path("key").asText(),
                decision.at("/application/key").asText());
        assertTrue(decision.path("sentence").asText().contains("Business operated (model B)"));
        assertEquals(decision.at("/assignee/key").asText(), assignee(key));
        assertEquals("a decision of JQL", 1, found("key = " + key + " AND accountableParty = BUSINESS"));
    }

    @Test
    public void anEnhancementOfTheSameApplicationGoesToItDelivery() {
        JsonNode application = applicationOfModel("B");
        JsonNode decision = carriedOut(
                create("Enhancement Request", application.path("name").asText(), null));
        assertEquals("IT_DELIVERY", decision.path("accountableParty").asText());
    }

    @Test
    public void anotherApplicationRoutesAnewAndLeavesOneDecisionInForce() {
        String key =
                create("Change Request", applicationOfModel("B").path("name").asText(), null);
        carriedOut(key);
        JsonNode other = applicationOfModel("A");
        admin.send(
                "PUT",
                "/rest/api/2/issue/" + key,
                Map.of(
                        "fields",
                        Map.of(
                                "customfield_100",
                                Map.of("value", other.path("name").asText()))));
        JsonNode decision = carriedOut(key);
        assertEquals(2, decision.path("number").asInt());
        assertEquals("IT_OPS", decision.path("accountableParty").asText());
        assertEquals(
                2,
                admin.get(ACCORD + "history?issue=" + key).body().path("total").asInt());
    }

    @Test
    public void aPersonsChoiceIsKept() {
        JsonNode application = applicationOfModel("B");
        JsonNode person = admin.get("/rest/api/2/user/assignable/search?project=FIN")
                .body()
                .get(1);
        String key = create(
                "Change Request",
                application.path("name").asText(),
                person.path("name").asText());
        JsonNode decision = carriedOut(key);
        assertTrue(decision.path("reasons").toString().contains("PERSON_CHOSE"));
        assertEquals(person.path("key").asText(), assignee(key));
    }

    @Test
    public void anIssueWithoutApplicationWaitsInTriageUntilSomebodySetsIt() {
        String key = create("Change Request", null, null);
        assertEquals("UNDECIDED", carriedOut(key).path("accountableParty").asText());
        assertTrue(waits(key));
        JsonNode application = applicationOfModel("B");
        admin.send(
                "PUT",
                ACCORD + "issues/" + key + "/application",
                Map.of("application", application.path("key").asText()));
        assertEquals("BUSINESS", carriedOut(key).path("accountableParty").asText());
        assertTrue(!waits(key));
    }

    @Test
    public void observingTouchesNothing() {
        inMode("OBSERVE", () -> {
            String key = create(
                    "Change Request", applicationOfModel("B").path("name").asText(), null);
            JsonNode decision = carriedOut(key);
            assertEquals("OBSERVED", decision.path("state").asText());
            assertEquals("", assignee(key));
            assertEquals(0, found("key = " + key + " AND accountableParty = BUSINESS"));
            assertTrue(admin.get(ACCORD + "triage").body().path("observes").asBoolean());
        });
    }

    @Test
    public void whereAccordIsSwitchedOffNobodyIsShownADecision() {
        String key =
                create("Change Request", applicationOfModel("B").path("name").asText(), null);
        carriedOut(key);
        Http julia = new Http(address, "julia");
        inMode("OFF", () -> {
            assertEquals(
                    404, admin.get(ACCORD + "issues/" + key + "/accountability").status());
            assertEquals(0, julia.get(ACCORD + "triage").body().path("total").asInt());
            assertEquals(
                    0,
                    julia.get(ACCORD + "history?issue=" + key)
                            .body()
                            .path("total")
                            .asInt());
            assertEquals(
                    "for administrators history stays",
                    1,
                    admin.get(ACCORD + "history?issue=" + key)
                            .body()
                            .path("total")
                            .asInt());
        });
        carriedOut(key);
    }

    @Test
    public void anEventThatNeverCameIsFoundByTheSweep() {
        admin.send("PUT", "/test/switches", Map.of("on", List.of("NO_EVENT"), "failures", List.of()));
        String key =
                create("Change Request", applicationOfModel("B").path("name").asText(), null);
        assertEquals(
                404, admin.get(ACCORD + "issues/" + key + "/accountability").status());
        admin.send("POST", "/test/jobs/dev.accord.sweep", null);
        assertEquals("APPLIED", carriedOut(key).path("state").asText());
    }

    @Test
    public void aRefusedUpdateLeavesTheUsersSaveAndIsTriedAgain() {
        admin.send(
                "PUT",
                "/test/switches",
                Map.of(
                        "on",
                        List.of(),
                        "failures",
                        List.of(Map.of("method", "IssueService.update", "call", 1, "when", "AFTER"))));
        String key =
                create("Change Request", applicationOfModel("B").path("name").asText(), null);
        JsonNode decision = carriedOut(key);
        assertEquals("APPLIED", decision.path("state").asText());
        assertEquals(
                1,
                admin.get(ACCORD + "history?issue=" + key).body().path("total").asInt());
        JsonNode histories = admin.get("/rest/api/2/issue/" + key + "?expand=changelog")
                .body()
                .at("/changelog/histories");
        assertEquals("one history entry", 1, histories.size());
    }

    @Test
    public void savingTheSettingsAsTheyAreChangesNothing() {
        JsonNode settings = admin.get(ACCORD + "settings").body();
        Http.Answer saved = admin.send("PUT", ACCORD + "settings", settings.toString());
        assertEquals(200, saved.status());
        assertEquals(settings, saved.body());
    }

    @Test
    public void whoeverSavesSecondLearnsOfBothVersions() {
        ObjectNode settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        settings.put("sendMail", true);
        assertEquals(
                200, admin.send("PUT", ACCORD + "settings", settings.toString()).status());
        settings.put("triageGroup", "somebody-else");
        Http.Answer late = admin.send("PUT", ACCORD + "settings", settings.toString());
        assertEquals(409, late.status());
        assertTrue(late.body().at("/current/sendMail").asBoolean());
    }

    @Test
    public void aBindingThatCannotBeReadIsNamedByItsPlace() {
        ObjectNode bindings = (ObjectNode) admin.get(ACCORD + "bindings").body();
        ((ObjectNode) bindings.path("values").get(1)).put("party", "SOMEBODY");
        Http.Answer refused = admin.send("PUT", ACCORD + "bindings", bindings.toString());
        assertEquals(400, refused.status());
        assertTrue(String.valueOf(refused.body()), refused.body().path("errors").has("values.1.party"));
    }

    @Test
    public void nobodyLearnsOfWhatTheyMayNotSee() {
        String key =
                create("Change Request", applicationOfModel("B").path("name").asText(), null);
        String path = ACCORD + "issues/" + key + "/accountability";
        assertEquals(401, new Http(address, "").get(path).status());
        assertEquals(404, admin.get(ACCORD + "issues/NONE-1/accountability").status());
        assertEquals(401, new Http(address, "").get(ACCORD + "settings").status());
        assertEquals(403, new Http(address, "julia").get(ACCORD + "settings").status());
    }

    private void inMode(String mode, Runnable scenario) {
        ObjectNode settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        String before = settings.path("mode").asText();
        settings.put("mode", mode);
        assertEquals(
                200, admin.send("PUT", ACCORD + "settings", settings.toString()).status());
        try {
            scenario.run();
        } finally {
            ObjectNode again = (ObjectNode) admin.get(ACCORD + "settings").body();
            again.put("mode", before);
            admin.send("PUT", ACCORD + "settings", again.toString());
        }
    }

    /** An application of the sample that is run under this operating model and has all its seats filled. */
    private JsonNode applicationOfModel(String model) {
        String key = model.equals("A") ? "PAYRUN" : "CUBE";
        JsonNode application = admin.get(ACCORD + "applications/" + key).body();
        assertEquals(model, application.path("operatingModel").asText());
        return application;
    }

    private String create(String type, String application, String assignee) {
        ObjectNode fields = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
        fields.putObject("project").put("key", "FIN");
        fields.putObject("issuetype").put("name", type);
        fields.put("summary", "Acceptance");
        if (application != null) {
            fields.putObject("customfield_100").put("value", application);
        }
        if (assignee != null) {
            fields.putObject("assignee").put("name", assignee);
        }
        Http.Answer created = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields));
        assertEquals(String.valueOf(created.body()), 201, created.status());
        return created.body().path("key").asText();
    }

    /** The decision once nothing is left to do; asks until then, for at most twenty seconds. */
    private JsonNode carriedOut(String key) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        JsonNode last;
        do {
            last = admin.get(ACCORD + "issues/" + key + "/accountability").body();
        } while (!List.of("APPLIED", "OBSERVED").contains(last.path("state").asText()) && System.nanoTime() < until);
        assertTrue(
                "still " + last,
                List.of("APPLIED", "OBSERVED").contains(last.path("state").asText()));
        return last;
    }

    private boolean waits(String key) {
        JsonNode list = admin.get(ACCORD + "triage?maxResults=200").body().path("values");
        return list.findValuesAsText("key").contains(key);
    }

    private String assignee(String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .body()
                .at("/fields/assignee/key")
                .asText();
    }

    private int found(String jql) {
        return admin.get("/rest/api/2/search?jql=" + Http.encoded(jql))
                .body()
                .path("total")
                .asInt();
    }
}
