package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The forums of a relationship: over HTTP on each database, and in Chromium as the business relationship manager does. */
public final class ForumsTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String FORUMS = "/rest/accord/1.0/projects/SUP/relationship/forums";
    private static final By FORUM_PART = By.id("accord-forums");

    @Test
    public void aForumIsKeptByWhoeverMayEditAndTheSecondOfTwoGetsBothVersions() {
        for (Database database : Database.values()) {
            Http brm = new Http(database.address(), "noor");
            JsonNode forum = brm.send(
                            "POST",
                            FORUMS,
                            Map.of(
                                    "name",
                                    "<i>Review</i> $x",
                                    "level",
                                    "TACTICAL",
                                    "cadence",
                                    "MONTHLY",
                                    "business",
                                    List.of("JIRAUSER10213", Map.of("displayName", "Ann Other")),
                                    "lastHeld",
                                    "2026-01-31"))
                    .body();
            assertEquals("2026-02-28", forum.path("due").asText());
            assertEquals("Ann Other", forum.at("/business/1/displayName").asText());
            String address = FORUMS + "/" + forum.path("id").asInt();
            ObjectNode weekly = forum.deepCopy();
            weekly.put("cadence", "WEEKLY");
            assertEquals(
                    "2026-02-07",
                    brm.send("PUT", address, weekly).body().path("due").asText());
            Http.Answer late = brm.send("PUT", address, forum);
            assertEquals(409, late.status());
            assertEquals("WEEKLY", late.body().at("/current/cadence").asText());
            assertEquals("MONTHLY", late.body().at("/sent/cadence").asText());
            assertEquals(
                    403,
                    new Http(database.address(), "lucas")
                            .send("PUT", address, weekly)
                            .status());
            assertFalse(new Http(database.address(), "lucas")
                    .get(FORUMS)
                    .body()
                    .path("mayEdit")
                    .asBoolean());
            assertEquals(
                    404, brm.send("PUT", address.replace("SUP", "FIN"), weekly).status());
            assertEquals(401, new Http(database.address(), "").get(FORUMS).status());
            assertEquals(409, brm.send("DELETE", address + "?version=1", null).status());
            assertEquals(200, brm.send("DELETE", address + "?version=2", null).status());
            assertEquals(404, brm.send("PUT", address, weekly).status());
        }
    }

    @Test
    public void whoeverMayNotBrowseTheProjectFindsNothing() {
        String address = Database.H2.address();
        String hidden = FORUMS.replace("SUP", "INFRA");
        assertEquals(404, new Http(address, "noor").get(hidden).status());
        Http.Answer missing = new Http(address, "admin").get(hidden);
        assertEquals("NO_RELATIONSHIP", missing.body().at("/reasons/0/code").asText());
    }

    @Test
    public void severalForumsAreHeldTodayByClicks() {
        String address = Database.H2.address();
        BROWSER.open(address, "/plugins/servlet/accord/relationship/FIN", "JIRAUSER10201");
        BROWSER.seeText(FORUM_PART, "days overdue");
        for (int row = 1; row <= 3; row++) {
            BROWSER.click(By.cssSelector(".accord-forums tbody tr:nth-child(" + row + ") input"));
        }
        BROWSER.click(By.cssSelector("[data-held]"));
        BROWSER.see(By.cssSelector("[data-held]:disabled"));
        assertFalse(BROWSER.see(FORUM_PART).getText().contains("overdue"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theFormSaysWhatIsWrongAndThenSaves() {
        BROWSER.open(Database.H2.address(), "/plugins/servlet/accord/relationship/SALES", "JIRAUSER10201");
        BROWSER.click(By.cssSelector("[data-add-forum]"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(By.cssSelector(".accord-dialog .accord-error"), "Give it a name");
        BROWSER.see(By.cssSelector(".accord-dialog [name=name]")).sendKeys("<b>Board</b> #x");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(FORUM_PART, "<b>Board</b> #x");
        BROWSER.open(Database.H2.address(), "/plugins/servlet/accord/relationship/SALES", "JIRAUSER10219");
        BROWSER.seeText(FORUM_PART, "<b>Board</b> #x");
        assertTrue(BROWSER.see(FORUM_PART).getText().contains("Not planned"));
        BROWSER.scriptErrors(); // The refused save is one, and nobody else's.
    }
}
