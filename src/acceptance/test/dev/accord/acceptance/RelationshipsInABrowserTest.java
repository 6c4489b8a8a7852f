package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

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
}
