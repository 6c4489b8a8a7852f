package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An administrator of a Jira that has nothing of Accord brings it in, with the mouse and few clicks. */
public final class GetStartedInABrowserTest {
    private static final int CLICKS_AT_MOST = 12;

    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static Workbench workbench;
    private int clicks;

    @BeforeClass
    public static void startAnEmptyJira() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1",
                        true,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.systemUTC());
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void theFirstRoutedRequestTakesTwelveClicks() {
        By page = By.id("accord-page");
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/get-started", "admin");
        // Jira's own question before administration is no click of Accord's.
        BROWSER.click(By.id("confirm"));
        BROWSER.seeText(By.id("accord-at-creation"), "Nothing yet.");
        click(By.cssSelector("input[name=project][value=DESK]"));
        BROWSER.seeText(page, "Also used by 1 other projects: Web Shop");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        click(By.cssSelector("[data-field=actingUser] input"));
        BROWSER.see(By.cssSelector("[data-field=actingUser] input")).sendKeys("ada");
        click(By.cssSelector("[data-field=actingUser] [role=option]"));
        BROWSER.seeText(page, "May browse, edit and assign");
        click(By.id("accord-setup-submit"));
        BROWSER.seeText(page, "0 failed");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));

        click(By.cssSelector("#accord-first-application input"));
        BROWSER.see(By.cssSelector("#accord-first-application input")).sendKeys("Order <b>Desk</b>");
        choose(By.cssSelector("#accord-first-application select"), "Business operated (model B)");
        click(By.id("accord-first-save"));
        click(By.id("accord-next-issue"));
        BROWSER.see(By.name("summary")).sendKeys("The first request");
        choose(By.xpath("//label[.='Application']/following::select[1]"), "Order <b>Desk</b>");
        new Http(workbench.address(), "admin").send("PUT", "/test/switches", Map.of("on", List.of("POST_FUNCTIONS")));
        click(By.id("issue-create-submit"));
        BROWSER.seeText(By.cssSelector("[data-accord-issue]"), "Business operated (model B)");
        BROWSER.seeText(By.cssSelector("[data-accord-issue]"), "Change Mgmt");
        assertTrue("it took " + clicks + " clicks", clicks <= CLICKS_AT_MOST);

        BROWSER.open(workbench.address(), "/plugins/servlet/accord/get-started", "admin");
        BROWSER.seeText(page, "What Accord made");
        BROWSER.seeText(page, "0 to create");
        BROWSER.seeText(By.id("accord-at-creation"), "before \"Creates the issue originally\"");
        BROWSER.seeText(By.id("accord-at-creation"), "it ran and had nothing to set");
        BROWSER.click(By.id("accord-setup-submit"));
        BROWSER.seeText(page, "0 done");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private void click(By where) {
        BROWSER.click(where);
        clicks++;
    }

    /** A list is opened with one click and left with another. */
    private void choose(By where, String text) {
        WebElement list = BROWSER.see(where);
        new Select(list).selectByVisibleText(text);
        clicks += 2;
    }
}
