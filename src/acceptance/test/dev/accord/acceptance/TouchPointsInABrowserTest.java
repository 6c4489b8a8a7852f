package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Touch points, commitments and duties by clicks of the business relationship manager; an outsider reads and changes nothing. */
public final class TouchPointsInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String PAGE = "/plugins/servlet/accord/relationship/FIN";
    private static final By PRIMARY = By.cssSelector(".accord-dialog .aui-button-primary");

    @Test
    public void gapsShowAndSeveralAreHeldToday() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, PAGE, "JIRAUSER10201");
        BROWSER.seeText(By.id("accord-touchpoints"), "3 of 4 expected are there");
        BROWSER.seeText(By.id("accord-touchpoints"), "Create issue");
        BROWSER.click(By.cssSelector("[aria-label='Choose Service level meeting']"));
        BROWSER.click(By.cssSelector("#accord-touchpoints [aria-label='Choose Enhancement ranking']"));
        BROWSER.click(By.cssSelector("[data-points-held]"));
        BROWSER.see(By.cssSelector("[data-points-held]:disabled"));
        assertFalse(BROWSER.see(By.id("accord-touchpoints")).getText().contains("Was due"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aCommitmentWithoutOwnerIsRefusedAtTheField() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, PAGE, "JIRAUSER10201");
        BROWSER.click(By.cssSelector("[data-add-commitment]"));
        BROWSER.see(By.cssSelector(".accord-dialog [name=text]")).sendKeys("<b>$x</b> time");
        BROWSER.click(PRIMARY);
        BROWSER.seeText(By.cssSelector(".accord-dialog [data-field=owner] .accord-error"), "Name who keeps");
        BROWSER.see(By.cssSelector(".accord-dialog [data-field=owner] input.text:not([role])"))
                .sendKeys("Ann Other");
        Http lucas = new Http(address, "lucas");
        String rest = "/rest/accord/1.0/projects/FIN/relationship/commitments";
        assertEquals(403, lucas.send("POST", rest, Map.of()).status());
        assertEquals(
                403,
                lucas.send("PUT", rest + "/duties/SET_EXPECTATIONS", Map.of("done", true))
                        .status());
        BROWSER.click(By.cssSelector(".accord-dialog .aui-close-button"));
        BROWSER.click(By.cssSelector("[data-duty=SET_EXPECTATIONS]"));
        BROWSER.seeText(By.id("accord-commitments"), "1 of 4 done");
        BROWSER.scriptErrors(); // The refused save is one, and nobody else's.
    }
}
