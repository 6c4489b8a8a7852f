package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The page of a quarter and the records of both sides: over HTTP on each database, and in Chromium. */
public final class QuarterTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String NOW = "/rest/accord/1.0/quarters/now";
    private static final String IT = "/rest/accord/1.0/projects/SUP/relationship/descriptions/it";
    private static final By PAGE = By.id("accord-page");

    @Test
    public void anOperatingModelThatChangedClosesItsUndecidedCells() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            String address = "/rest/accord/1.0/applications";
            admin.send("POST", address, Map.of("key", "QUARTERLY", "name", "Quarterly", "operatingModel", "C"));
            int before = admin.get(NOW).body().path("closed").asInt();
            ObjectNode changed = admin.get(address + "/QUARTERLY").body().deepCopy();
            changed.put("operatingModel", "B");
            assertEquals(200, admin.send("PUT", address + "/QUARTERLY", changed).status());
            assertEquals(before + 27, admin.get(NOW).body().path("closed").asInt());
            JsonNode routed =
                    new Http(database.address(), "noor").get(NOW).body().path("routed");
            assertEquals(4, routed.size());
            assertEquals(403, new Http(database.address(), "lucas").get(NOW).status());
            assertEquals(401, new Http(database.address(), "").get(NOW).status());
            assertEquals(404, admin.get(NOW.replace("now", "2026-Q5")).status());
        }
    }

    @Test
    public void oneSideIsDescribedAndTheSecondOfTwoGetsBothVersions() {
        for (Database database : Database.values()) {
            Http brm = new Http(database.address(), "noor");
            int version = brm.get(IT).body().path("version").asInt();
            Map<String, Object> sent =
                    Map.of("version", version, "texts", Map.of("GOVERNANCE", "<b>Board</b> $x " + version));
            assertEquals(200, brm.send("PUT", IT, sent).status());
            Http.Answer late =
                    brm.send("PUT", IT, Map.of("version", version, "texts", Map.of("GOVERNANCE", "another")));
            assertEquals(409, late.status());
            assertEquals("another", late.body().at("/sent/texts/GOVERNANCE").asText());
            assertTrue(late.body().at("/current/texts/GOVERNANCE").asText().startsWith("<b>Board</b>"));
            assertEquals(
                    400,
                    brm.send("PUT", IT, Map.of("version", version + 1, "texts", Map.of("PRODUCTS", "wrong side")))
                            .status());
            assertEquals(
                    403,
                    new Http(database.address(), "lucas").send("PUT", IT, sent).status());
        }
    }

    @Test
    public void managementReadsThePageAndMailsIt() {
        String address = Database.H2.address();
        BROWSER.open(address, "/plugins/servlet/accord/quarter", "JIRAUSER10201");
        BROWSER.seeText(PAGE, "Routing by accountable party");
        BROWSER.click(By.cssSelector("[data-mail]"));
        BROWSER.seeText(By.tagName("body"), "The page is on its way to you");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.open(address, "/plugins/servlet/accord/description/FIN/business", "JIRAUSER10201");
        BROWSER.click(By.cssSelector("[data-describe]"));
        BROWSER.see(By.cssSelector(".accord-dialog textarea")).sendKeys("<i>Grow</i> $x");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(PAGE, "<i>Grow</i> $x");
        BROWSER.open(address, "/plugins/servlet/accord/description/FIN/business", "JIRAUSER10219");
        BROWSER.seeText(PAGE, "<i>Grow</i> $x");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
