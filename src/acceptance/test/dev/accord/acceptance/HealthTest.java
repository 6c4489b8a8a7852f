package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What an administrator learns of what is broken: over HTTP on each database, and in Chromium. */
public final class HealthTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String HEALTH = "/rest/accord/1.0/health";
    private static final String CHANGES = "/rest/accord/1.0/changes?subject=bindings";
    private static final String BINDINGS = "/rest/accord/1.0/bindings";
    private static final String GONE = "<b>gone</b> $x";
    private static final By PAGE = By.id("accord-page");

    @Test
    public void onlyAdministratorsAreTold() {
        for (Database database : Database.values()) {
            assertEquals(401, new Http(database.address(), "").get(HEALTH).status());
            assertEquals(403, new Http(database.address(), "lucas").get(HEALTH).status());
            assertEquals(
                    403,
                    new Http(database.address(), "lucas")
                            .get(HEALTH + "?scope=jira")
                            .status());
            assertEquals(
                    400,
                    new Http(database.address(), "admin")
                            .get(HEALTH + "?scope=moon")
                            .status());
        }
    }

    @Test
    public void aBindingToAGroupThatDoesNotExistIsListedWithItsPageUntilItIsMended() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            JsonNode whole = admin.get(HEALTH).body();
            assertTrue(whole.path("broken").isInt());
            assertTrue(whole.path("decisions").isArray());
            assertTrue(kind(whole, "BINDING_GROUP_MISSING").isEmpty());
            JsonNode before = breakOneBinding(admin);
            JsonNode kind =
                    kind(admin.get(HEALTH).body(), "BINDING_GROUP_MISSING").orElseThrow();
            assertEquals(1, kind.path("total").asInt());
            assertEquals(GONE, kind.at("/values/0/value").asText());
            assertEquals(
                    before.path("values").size() + 1,
                    kind.at("/values/0/binding").asInt());
            assertEquals(
                    "/plugins/servlet/accord/bindings",
                    kind.at("/values/0/page").asText());
            mend(admin, before);
            assertTrue(kind(admin.get(HEALTH).body(), "BINDING_GROUP_MISSING").isEmpty());
        }
    }

    @Test
    public void allThatTheJarNeedsIsLookedForInTheJiraThatRuns() {
        JsonNode jira = new Http(Database.BROWSED.address(), "admin")
                .get(HEALTH + "?scope=jira")
                .body()
                .path("jira");
        assertEquals("[]", jira.path("missing").toString());
        jira.path("counts")
                .forEach(count ->
                        assertTrue(count.toString(), count.path("needed").asInt() > 0));
        assertTrue(jira.path("text").asText().startsWith("Accord for Jira "));
        assertTrue(jira.path("text").asText().contains("0 missing"));
    }

    @Test
    public void thePageShowsWhatIsBrokenAndChecksThisJira() {
        Http admin = new Http(Database.BROWSED.address(), "admin");
        JsonNode before = breakOneBinding(admin);
        try {
            BROWSER.open(Database.BROWSED.address(), "/plugins/servlet/accord/health", "admin");
            BROWSER.confirm();
            BROWSER.seeText(By.cssSelector("[data-kind=BINDING_GROUP_MISSING]"), GONE);
            BROWSER.click(By.id("accord-health-check"));
            BROWSER.seeText(PAGE, "Everything that Accord needs is here");
            assertFalse(
                    BROWSER.see(By.tagName("textarea")).getDomProperty("value").isEmpty());
            assertEquals(List.of(), BROWSER.violations("#accord-page"));
            assertEquals(List.of(), BROWSER.scriptErrors());
        } finally {
            mend(admin, before);
        }
    }

    @Test
    public void whoChangedTheBindingsIsRememberedWithBeforeAndAfter() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            assertEquals(401, new Http(database.address(), "").get(CHANGES).status());
            assertEquals(403, new Http(database.address(), "lucas").get(CHANGES).status());
            int total = admin.get(CHANGES).body().path("total").asInt();
            JsonNode before = breakOneBinding(admin);
            JsonNode page = admin.get(CHANGES + "&maxResults=1").body();
            mend(admin, before);
            assertEquals(total + 1, page.path("total").asInt());
            assertEquals(1, page.path("values").size());
            JsonNode change = page.at("/values/0");
            assertEquals("admin", change.at("/who/name").asText());
            assertEquals(before.path("version"), change.at("/before/version"));
            assertTrue(change.path("after").toString().contains(GONE));
        }
    }

    @Test
    public void theSettingsSayWhatChangedInWords() {
        Http admin = new Http(Database.BROWSED.address(), "admin");
        mend(admin, breakOneBinding(admin));
        BROWSER.open(Database.BROWSED.address(), "/plugins/servlet/accord/settings", "admin");
        BROWSER.confirm();
        BROWSER.seeText(By.cssSelector("[data-subject=settings]"), "Ada Lindgren");
        BROWSER.seeText(By.cssSelector("[data-subject=bindings]"), "Business, Nowhere");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    /** Answers the bindings as they were. */
    private static JsonNode breakOneBinding(Http admin) {
        JsonNode before = admin.get(BINDINGS).body();
        ObjectNode broken = before.deepCopy();
        ObjectNode binding = ((ArrayNode) broken.path("values")).addObject();
        binding.put("party", "BUSINESS").put("businessUnit", "Nowhere").put("workGoesTo", "ACCOUNTABLE");
        binding.putNull("application").putNull("process").putNull("performer");
        binding.putObject("target").put("type", "GROUP").put("value", GONE);
        assertEquals(200, admin.send("PUT", BINDINGS, broken).status());
        return before;
    }

    private static void mend(Http admin, JsonNode before) {
        ObjectNode mended = before.deepCopy();
        mended.set("version", admin.get(BINDINGS).body().path("version"));
        assertEquals(200, admin.send("PUT", BINDINGS, mended).status());
    }

    private static Optional<JsonNode> kind(JsonNode health, String kind) {
        return StreamSupport.stream(health.path("kinds").spliterator(), false)
                .filter(each -> each.path("kind").asText().equals(kind))
                .findFirst();
    }
}
