package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.workbench.Workbench;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What asks for another look at a relationship: over REST and as its banner says, on a workbench of its own. */
public final class ReassessInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/projects/SUP/relationship";
    private static final String PAGE = "/plugins/servlet/accord/relationship/SUP";
    private static final String NOOR = "JIRAUSER10201";
    private static final String INES = "JIRAUSER10203";
    private static final String TOMAS = "JIRAUSER10202";
    private static final By BANNER = By.id("accord-reassess");

    private static Workbench workbench;
    private static Http admin;

    @BeforeClass
    public static void start() {
        workbench = Database.BROWSED.start();
        admin = new Http(workbench.address(), "admin");
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void theBannerSaysWhyUntilSomebodyConfirms() {
        confirm();
        assertEquals(List.of(), causes());
        ObjectNode relationship = admin.get(REST).body().deepCopy();
        String before = relationship.at("/brm/displayName").asText();
        String other = relationship.at("/brm/key").asText().equals(NOOR) ? INES : NOOR;
        relationship.put("brm", other);
        relationship.put("sponsor", TOMAS);
        assertEquals(200, admin.send("PUT", REST, relationship).status());
        assertEquals(List.of("BRM_CHANGED", "SPONSOR_CHANGED"), causes());
        BROWSER.open(workbench.address(), PAGE, "admin");
        String now = admin.get(REST).body().at("/brm/displayName").asText();
        BROWSER.seeText(BANNER, "The business relationship manager changed: " + before + " before, " + now + " now.");
        BROWSER.seeText(BANNER, "The sponsor changed: Nobody before");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        confirm();
        assertEquals(List.of(), causes());
    }

    @Test
    public void aSeatThatSomebodyElseHoldsIsNamed() {
        confirm();
        JsonNode application = admin.get(REST + "/overview").body().at("/applications/0");
        String path = "/rest/accord/1.0/applications/"
                + Http.encoded(application.path("key").asText());
        ObjectNode changed = admin.get(path).body().deepCopy();
        String holder = changed.at("/seats/IT_SYSTEM_OWNER/0/key").asText();
        ((ObjectNode) changed.path("seats")).putArray("IT_SYSTEM_OWNER").add(holder.equals(NOOR) ? INES : NOOR);
        assertEquals(200, admin.send("PUT", path, changed).status());
        assertEquals(List.of("SEAT_CHANGED"), causes());
        BROWSER.open(workbench.address(), PAGE, "admin");
        BROWSER.seeText(BANNER, "IT System Owner of " + application.path("name").asText() + " changed");
    }

    @Test
    public void aChangeOfStrategyIsRecordedAndTakenBack() {
        confirm();
        BROWSER.open(workbench.address(), PAGE, "admin");
        BROWSER.click(By.cssSelector("[data-strategy]"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(By.cssSelector(".accord-dialog [data-field=what] .accord-error"), "Say in one line");
        BROWSER.scriptErrors(); // The refused save is one.
        BROWSER.see(By.cssSelector(".accord-dialog [name=what]")).sendKeys("<b>One</b> platform $x");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(BANNER, "<b>One</b> platform $x");
        BROWSER.seeText(By.cssSelector(".accord-changes"), "<b>One</b> platform $x");
        assertEquals(List.of("STRATEGY_CHANGED"), causes());
        JsonNode others = new Http(workbench.address(), "lucas")
                .get(REST + "/reassess")
                .body()
                .at("/values/0");
        assertEquals("STRATEGY_CHANGED", others.path("cause").asText());
        assertFalse(others.hasNonNull("what"));
        JsonNode recorded = admin.get(REST + "/overview").body().at("/strategy/0");
        String entry = REST + "/reassess/strategy/" + recorded.path("id").asText() + "?version=";
        assertEquals(
                403,
                new Http(workbench.address(), "lucas")
                        .send("DELETE", entry + 1, null)
                        .status());
        assertEquals(
                403,
                new Http(workbench.address(), "lucas")
                        .send("POST", REST + "/reassess/strategy", Map.of("on", "2026-01-01", "what", "x"))
                        .status());
        assertEquals(409, admin.send("DELETE", entry + 7, null).status());
        assertEquals(200, admin.send("DELETE", entry + 1, null).status());
        assertEquals(List.of(), causes());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static void confirm() {
        assertEquals(
                200,
                admin.send("POST", REST + "/confirm", Map.of("why", "Both sides agree"))
                        .status());
    }

    private static List<String> causes() {
        return admin.get(REST + "/reassess").body().path("values").findValuesAsText("cause");
    }
}
