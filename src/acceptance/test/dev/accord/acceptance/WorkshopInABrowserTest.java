package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** A scenario that was talked about becomes a cell of the draft. */
public final class WorkshopInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/";

    @Test
    public void aScenarioBecomesACellOfTheDraft() {
        String address = Database.BROWSED.address();
        Http admin = new Http(address, "admin");
        admin.send("POST", REST + "applications", Map.of("key", "SHOP1", "name", "Work Shop", "operatingModel", "C"));
        BROWSER.open(address, "/plugins/servlet/accord/workshop/SHOP1", "admin");
        BROWSER.click(By.xpath("//button[.='Add scenario']"));
        BROWSER.see(By.name("text")).sendKeys("A dealer cannot log in");
        BROWSER.see(By.name("accountable")).sendKeys("Business");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.see(By.cssSelector("button[aria-label='Remove, A dealer cannot log in']"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath("//button[.='Turn into a draft']"));
        BROWSER.see(By.cssSelector("[data-drafted=SHOP1]"));
        String draft = admin.get(REST + "operating-models/SHOP1/draft").body().toString();
        assertEquals("one cell says why", 2, draft.split("A dealer cannot log in", -1).length);
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
