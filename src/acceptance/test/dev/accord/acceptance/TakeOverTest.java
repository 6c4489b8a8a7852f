package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Taking over projects: over HTTP on each database, and in Chromium as a business relationship manager. */
public final class TakeOverTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String TAKE = "/rest/accord/1.0/relationships/take-over";
    private static final String INES = "JIRAUSER10203";
    private static final By PAGE = By.id("accord-page");

    @Test
    public void eachProjectIsTakenOrRefusedByItself() {
        for (Database database : Database.values()) {
            Http brm = new Http(database.address(), "ines");
            Map<String, Object> wanted = Map.of("projects", List.of("DESK", "PEOPLE"), "brm", INES, "preview", true);
            JsonNode seen = brm.send("POST", TAKE, wanted).body();
            assertEquals(
                    "a preview changes nothing",
                    seen,
                    brm.send("POST", TAKE, wanted).body());
            JsonNode taken = brm.send("POST", TAKE, Map.of("projects", List.of("DESK", "PEOPLE"), "brm", INES))
                    .body();
            assertEquals(List.of("null", "null"), taken.path("values").findValuesAsText("refused"));
            assertEquals(
                    INES,
                    brm.get("/rest/accord/1.0/projects/DESK/relationship")
                            .body()
                            .at("/brm/key")
                            .asText());
            JsonNode again = brm.send("POST", TAKE, wanted).body();
            assertEquals(List.of("true", "true"), again.path("values").findValuesAsText("same"));
            Http outsider = new Http(database.address(), "lucas");
            JsonNode refused = outsider.send("POST", TAKE, Map.of("projects", List.of("SUP"), "brm", INES))
                    .body();
            assertEquals(
                    "You may not do this. Ask your Jira administrator for the right that it needs.",
                    refused.at("/values/0/refused").asText());
            assertEquals(
                    400,
                    brm.send("POST", TAKE, Map.of("projects", List.of("INFRA"), "brm", INES))
                            .status());
            assertEquals(
                    400,
                    brm.send("POST", TAKE, Map.of("projects", List.of(), "brm", INES))
                            .status());
        }
    }

    @Test
    public void whatChangesIsShownBeforeItIsDone() {
        BROWSER.open(Database.H2.address(), "/plugins/servlet/accord/take-over", INES);
        BROWSER.see(By.cssSelector("[data-field=projects] input")).sendKeys("Sales");
        BROWSER.click(By.cssSelector("[data-field=projects] [role=option]"));
        BROWSER.click(By.cssSelector("[data-preview]"));
        BROWSER.seeText(PAGE, "What changes");
        BROWSER.click(By.cssSelector("[data-take]"));
        BROWSER.seeText(PAGE, "What became of it");
        BROWSER.seeText(PAGE, "Sales Applications");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
