package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.By;

/** Get started makes a field for the performing group, whose options follow the bindings and which Accord fills. */
@RunWith(Parameterized.class)
public final class PerformingGroupTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";

    private final String address;
    private final Http admin;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    public PerformingGroupTest(Database database) {
        address = database.address();
        admin = new Http(address, "admin");
    }

    @After
    public void withoutTheFieldAsBefore() {
        ObjectNode settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        settings.putNull("performingField");
        ((ObjectNode) settings.path("projectModes")).remove("FIN");
        admin.send("PUT", ACCORD + "settings", settings);
    }

    @Test
    public void anEnhancementShowsWhoPerformsAndAChangeOfTheApplicationEmptiesIt() {
        ObjectNode wish = (ObjectNode) admin.get(ACCORD + "setup").body();
        JsonNode offered = wish.path("fields").get(3);
        assertEquals("PERFORMING", offered.path("role").asText());
        assertEquals("LEAVE", offered.path("action").asText());
        ((ObjectNode) offered).put("action", "CREATE");
        wish.put("way", "ADD").put("mode", "ASSIGN").putArray("projects").add("FIN");
        JsonNode done = admin.send("POST", ACCORD + "setup", wish).body();
        assertTrue(done.toString(), done.path("steps").size() > 0);
        assertTrue(done.toString(), !done.path("steps").toString().contains("FAILED"));
        String field =
                admin.get(ACCORD + "settings").body().path("performingField").asText();

        String key = onceTheOptionsAreThere(field);
        assertEquals(1, found("key = " + key + " AND \"Performing group\" = it-delivery"));
        Map<String, Object> undecided = Map.of("customfield_100", Map.of("value", "Tax Box"));
        admin.send("PUT", "/rest/api/2/issue/" + key, Map.of("fields", undecided));
        carriedOut(key);
        assertEquals("nobody performs what nobody is accountable for", "", value(key, field));

        BROWSER.open(address, "/plugins/servlet/accord/settings", "admin");
        BROWSER.confirm();
        BROWSER.see(By.cssSelector("[name=performingField] option[value=" + field + "]:checked"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    static String create(Http who, String type, String application) {
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", type),
                "summary",
                "Who performs",
                "customfield_100",
                Map.of("value", application));
        return who.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
    }

    /** Options follow bindings in a moment of their own; the first request may come before them. */
    private String onceTheOptionsAreThere(String field) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        String key;
        do {
            key = create(admin, "Enhancement Request", "Report Cube");
            carriedOut(key);
        } while (!value(key, field).equals("it-delivery") && System.nanoTime() < deadline);
        assertEquals("it-delivery", value(key, field));
        return key;
    }

    private void carriedOut(String key) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        String state = "";
        while (!state.equals("APPLIED") && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            state = admin.get(ACCORD + "issues/" + key + "/accountability")
                    .body()
                    .path("state")
                    .asText();
        }
        assertEquals("APPLIED", state);
    }

    private String value(String key, String field) {
        return admin.get("/rest/api/2/issue/" + key)
                .body()
                .at("/fields/" + field + "/value")
                .asText();
    }

    private int found(String jql) {
        return admin.get("/rest/api/2/search?jql=" + Http.encoded(jql))
                .body()
                .path("total")
                .asInt();
    }
}
