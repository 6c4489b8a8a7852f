package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Asking where a request would go, before there is one, and where those that exist would go now. */
public final class SimulatorTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";
    private static final By DECISION = By.id("accord-decision");

    @BeforeClass
    public static void confirmOnceThatAnAdministratorIsThere() {
        BROWSER.elevate(Database.H2.address());
    }

    @Test
    public void aRequestThatDoesNotExistIsDecidedAsARealOneUnderEachModel() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            Map<String, Object> asked =
                    Map.of("project", "FIN", "process", "CHANGE", "application", "CUBE", "part", "APPLICATION");
            JsonNode decision = admin.send("POST", ACCORD + "simulate", asked).body();
            JsonNode models =
                    admin.send("POST", ACCORD + "simulate/models", asked).body().path("values");
            assertEquals("BUSINESS", decision.path("accountableParty").asText());
            JsonNode inForce = null;
            for (JsonNode each : models) {
                if (each.path("inForce").asBoolean()) {
                    inForce = each;
                }
            }
            assertEquals("B", inForce.at("/operatingModel/key").asText());
            assertEquals(decision, inForce.path("decision"));
            assertEquals("A", models.at("/0/operatingModel/key").asText());
            assertEquals("IT_OPS", models.at("/0/decision/accountableParty").asText());
            assertEquals(
                    401,
                    new Http(database.address(), "")
                            .send("POST", ACCORD + "simulate/models", asked)
                            .status());
        }
    }

    @Test
    public void issuesThatExistAreComparedByWhoeverSeesThem() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            String key = admin.get("/rest/api/2/search?maxResults=1&jql="
                            + Http.encoded("project = FIN AND resolution = EMPTY"))
                    .body()
                    .at("/issues/0/key")
                    .asText();
            JsonNode found = admin.get(ACCORD + "simulate/issues?issues=" + key).body();
            assertEquals(key, found.at("/values/0/key").asText());
            assertTrue(found.at("/values/0").has("effect"));
            assertTrue(admin.download(ACCORD + "simulate/issues/file?issues=" + key)
                    .contains(key));
            assertEquals(
                    404, admin.get(ACCORD + "simulate/issues?issues=NONE-1").status());
            assertEquals(
                    400,
                    admin.get(ACCORD + "simulate/issues?jql=" + Http.encoded("projekt ~~"))
                            .status());
            assertEquals(
                    401,
                    new Http(database.address(), "")
                            .get(ACCORD + "simulate/issues?issues=" + key)
                            .status());
        }
    }

    @Test
    public void anAdministratorAsksOnThePageAndKeepsTheLink() {
        String address = Database.H2.address();
        BROWSER.open(
                address, "/plugins/servlet/accord/simulator?project=FIN&application=CUBE&part=APPLICATION", "admin");
        BROWSER.seeText(DECISION, "Business");
        BROWSER.seeText(DECISION, "Steps tried in order");
        BROWSER.seeText(By.cssSelector(".accord-under"), "IT OPS");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("input[type=radio][value=INTERFACE]"));
        BROWSER.click(By.cssSelector("#accord-page button[type=submit].aui-button-primary"));
        BROWSER.seeText(DECISION, "interface");
        assertTrue(BROWSER.address(), BROWSER.address().contains("part=INTERFACE"));

        BROWSER.see(By.name("jql")).sendKeys("project = FIN AND resolution = EMPTY");
        BROWSER.click(By.xpath("//button[.='Compare']"));
        BROWSER.see(By.cssSelector("#accord-compared table"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
