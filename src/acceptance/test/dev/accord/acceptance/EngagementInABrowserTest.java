package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The engagement score with what it is made from, and the order in which the page of a relationship answers. */
public final class EngagementInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String SALES = "/rest/accord/1.0/projects/SALES/relationship";
    private static final String PAGE = "/plugins/servlet/accord/relationship/SALES";
    private static final String INES = "JIRAUSER10203";
    private static final By SCORE = By.id("accord-engagement");

    @Test
    public void theScoreOpensItsFormulaAndItsInputs() {
        String address = Database.BROWSED.address();
        Http brm = new Http(address, "ines");
        String today = brm.get(SALES + "/overview").body().path("today").asText();
        expect(brm, "Kept talk", today);
        expect(brm, "Never held", null);
        JsonNode trend = brm.get(SALES + "/engagement").body();
        assertEquals("1 of 2", reached(trend, "TOUCH_POINTS"));
        assertEquals("1 of 3", reached(trend, "LEVELS"));
        BROWSER.open(address, PAGE, INES);
        BROWSER.seeText(SCORE, trend.path("score").asText() + " of 100");
        BROWSER.click(By.cssSelector("#accord-engagement-made > summary"));
        BROWSER.seeText(By.cssSelector(".accord-formula"), "30 \u00d7 1/2 + 15 \u00d7 1/3");
        BROWSER.seeText(
                By.cssSelector(".accord-formula"), "= " + trend.path("score").asText());
        BROWSER.seeText(By.cssSelector(".accord-engagement-inputs"), "Touch points kept");
        BROWSER.seeText(By.cssSelector(".accord-engagement-quarters"), "Today");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void whoeverSeesNoReasonsSeesNoScore() {
        for (Database database : Database.values()) {
            assertEquals(
                    401,
                    new Http(database.address(), "").get(SALES + "/engagement").status());
            assertEquals(
                    403,
                    new Http(database.address(), "lucas")
                            .get(SALES + "/engagement")
                            .status());
            assertEquals(
                    200,
                    new Http(database.address(), "ines")
                            .get(SALES + "/engagement")
                            .status());
        }
        BROWSER.open(Database.BROWSED.address(), PAGE, "JIRAUSER10219");
        BROWSER.see(By.id("accord-due"));
        assertFalse(BROWSER.shows(SCORE));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void itAnswersInOrderNarrowAndOnOnePageOfPaper() {
        BROWSER.open(Database.BROWSED.address(), PAGE, INES);
        BROWSER.see(SCORE);
        List<String> headings = BROWSER.texts(By.cssSelector("#accord-page h2"));
        List<String> answers =
                List.of("How we work together", "What is due", "What was agreed", "What changed", "Touch points");
        assertEquals(answers, headings.stream().filter(answers::contains).toList());
        BROWSER.width(500);
        assertEquals(0, BROWSER.overflow());
        BROWSER.width(1280);
        assertEquals(1, BROWSER.sheetsOfPaper());
        assertTrue(headings.toString(), headings.contains("Forums"));
    }

    private static void expect(Http brm, String name, String last) {
        Map<String, Object> point = new HashMap<>(Map.of(
                "name",
                name,
                "level",
                "TACTICAL",
                "business",
                List.of(Map.of("displayName", "Ann Other")),
                "it",
                List.of(INES),
                "cadence",
                "MONTHLY"));
        point.put("lastContact", last);
        assertEquals(200, brm.send("POST", SALES + "/touchpoints", point).status());
    }

    private static String reached(JsonNode trend, String name) {
        for (JsonNode each : trend.path("inputs")) {
            if (each.path("input").asText().equals(name)) {
                return each.path("reached").asInt() + " of " + each.path("of").asInt();
            }
        }
        throw new AssertionError(name + " is no input of " + trend);
    }
}
