package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** All relationships side by side: a count of the map opens the list of as many, and nobody sees a project that is hidden. */
public final class RelationshipsInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final By LIST = By.cssSelector(".accord-portfolio-list");

    @Test
    public void aCountOfTheMapOpensItsList() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, "/plugins/servlet/accord/relationships", "JIRAUSER10201");
        BROWSER.seeText(LIST, "Sales");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("[data-cell=PASSIVE1]"));
        BROWSER.see(By.cssSelector("[data-cell=PASSIVE1][aria-pressed=true]"));
        assertTrue(BROWSER.see(LIST).getText().contains("SALES"));
        assertFalse(BROWSER.see(LIST).getText().contains("SUP"));
        assertEquals(0, BROWSER.overflow());
        assertEquals(List.of(), BROWSER.scriptErrors());
        assertEquals(
                401,
                new Http(address, "")
                        .get("/rest/accord/1.0/relationships/portfolio")
                        .status());
        assertTrue(new Http(address, "customer")
                .get("/rest/accord/1.0/relationships/portfolio")
                .body()
                .path("values")
                .isEmpty());
    }

    @Test
    public void vacanciesAndTheTrendStandBesideEachProject() {
        String address = Database.BROWSED.address();
        Http admin = new Http(address, "admin");
        JsonNode finance = standing(admin, "FIN");
        JsonNode overview = admin.get("/rest/accord/1.0/projects/FIN/relationship/engagement")
                .body();
        assertEquals(overview.path("score"), finance.at("/engagement/score"));
        int vacant = 0;
        for (JsonNode row : admin.get("/rest/accord/1.0/relationships?maxResults=200")
                .body()
                .path("values")) {
            vacant += row.at("/project/key").asText().equals("FIN")
                    ? row.path("vacantSeats").asInt()
                    : 0;
        }
        assertEquals(vacant, finance.path("vacantSeats").asInt());
        JsonNode others = standing(new Http(address, "lucas"), "FIN");
        assertTrue("for those who see reasons", others.path("engagement").isNull());
        BROWSER.open(address, "/plugins/servlet/accord/relationships", "admin");
        BROWSER.seeText(LIST, "Engagement, four quarters");
        BROWSER.seeText(LIST, "Vacant");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
        String header = admin.download("/rest/accord/1.0/relationships/portfolio/export")
                .lines()
                .findFirst()
                .orElse("");
        assertTrue(header, header.endsWith("touchPointGaps,vacantSeats,engagementScore,engagementChange"));
    }

    private static JsonNode standing(Http who, String project) {
        for (JsonNode each :
                who.get("/rest/accord/1.0/relationships/portfolio").body().path("values")) {
            if (each.at("/project/key").asText().equals(project)) {
                return each;
            }
        }
        throw new AssertionError(project + " is missing");
    }
}
