package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Real clicks on the page, whose panels Jira replaces after an inline edit. */
public final class InlineEditInABrowserTest {
    private static final By PANEL = By.cssSelector("#accountability .accord-panel");

    private final String address = Database.BROWSED.address();
    private final Http admin = new Http(address, "admin");
    private ChromeDriver browser;
    private WebDriverWait soon;

    @Before
    public void open() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--window-size=1280,1000");
        browser = new ChromeDriver(ChromeDriverService.createDefaultService(), options);
        soon = new WebDriverWait(browser, Duration.ofSeconds(20));
        browser.get(address + "/login.jsp");
        browser.manage().addCookie(new Cookie("workbench.user", "admin", "/"));
    }

    @After
    public void close() {
        browser.quit();
    }

    @Test
    public void anotherApplicationRoutesAnewAndThePanelShowsIt() {
        browser.get(address + "/browse/" + create());
        soon.until(ExpectedConditions.textToBePresentInElementLocated(PANEL, "Business operated (model B)"));
        browser.findElement(By.cssSelector("[data-field=customfield_100] .workbench-value"))
                .click();
        WebElement list = soon.until(ExpectedConditions.elementToBeClickable(By.name("customfield_100")));
        new Select(list).selectByVisibleText("Payment Run");
        browser.findElement(By.id("issue-edit-submit")).click();
        soon.until(ExpectedConditions.textToBePresentInElementLocated(PANEL, "IT operated (model A)"));
        soon.until(ExpectedConditions.textToBePresentInElementLocated(
                By.cssSelector("[data-field=customfield_100]"), "Payment Run"));
        assertEquals("one panel", 1, browser.findElements(PANEL).size());
        assertTrue(severe().toString(), severe().isEmpty());
    }

    private List<String> severe() {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(each -> each.getLevel().getName().equals("SEVERE"))
                .map(each -> each.getMessage())
                .filter(each -> !each.contains("WRM I18n") && !each.contains("DEPRECATED"))
                .toList();
    }

    private String create() {
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", "FIN"),
                "issuetype", Map.of("name", "Change Request"),
                "summary", "Edited in its place",
                "customfield_100", Map.of("value", "Report Cube"));
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
    }
}
