package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What people see and click, in Chromium, as the service desk does. */
public final class AnIssueInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final By PANEL = By.cssSelector("[data-accord-issue]");

    private final String address = Database.BROWSED.address();

    @Test
    public void aRequestFiledByHandShowsWhoIsAccountableAndWhy() {
        BROWSER.open(address, "/secure/CreateIssue.jspa?project=FIN&issuetype=5", "admin");
        BROWSER.see(By.name("summary")).sendKeys("Filed <b>by hand</b> $x #set");
        new Select(BROWSER.see(By.name("customfield_100"))).selectByVisibleText("Report Cube");
        BROWSER.click(By.id("issue-create-submit"));
        BROWSER.seeText(PANEL, "Business operated (model B)");
        BROWSER.seeText(PANEL, "Change Mgmt");
        BROWSER.seeText(PANEL, "Assigned to");
        assertEquals(List.of(), BROWSER.violations("[data-accord-issue]"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void triageListsWhatWaits() {
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.seeText(By.id("accord-page"), "Waiting for the service desk");
        BROWSER.seeText(By.id("accord-page"), "Set application");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theOperatingModelsAreShownAsAMatrix() {
        BROWSER.open(address, "/plugins/servlet/accord/operating-models/B", "admin");
        BROWSER.seeText(By.id("accord-page"), "Supportability & Transition Mgmt");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
