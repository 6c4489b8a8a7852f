package dev.accord.acceptance;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, for the time of one test class. */
final class Browser extends ExternalResource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ChromeDriver driver;

    @Override
    protected void before() throws IOException {
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory("chromium"),
                "--window-size=1280,1000");
        driver = new ChromeDriver(options);
    }

    @Override
    protected void after() {
        driver.quit();
    }

    /** Opens a page of the workbench as this user. */
    void open(String address, String path, String user) {
        driver.get(address + "/secure/SwitchUser.jspa");
        driver.manage().addCookie(new Cookie("workbench.user", user, "/"));
        driver.get(address + path);
    }

    /** Confirms that this is the administrator, where the page asks for it; it does so once in a session. */
    void confirm() {
        driver.findElements(By.id("confirm")).forEach(WebElement::click);
    }

    /** Answers Jira's question before administration, where it is asked. */
    void elevate(String address) {
        open(address, "/plugins/servlet/accord/settings", "admin");
        driver.findElements(By.id("confirm")).forEach(WebElement::click);
    }

    void theme(String theme) {
        driver.manage().addCookie(new Cookie("workbench.theme", theme, "/"));
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    WebElement see(By where) {
        return soon().until(ExpectedConditions.visibilityOfElementLocated(where));
    }

    void seeText(By where, String text) {
        soon().until(ExpectedConditions.textToBePresentInElementLocated(where, text));
    }

    void seeNoMore(By where) {
        soon().until(ExpectedConditions.invisibilityOfElementLocated(where));
    }

    /** A page that goes while it is read is read again; Chromium calls that by several names. */
    private FluentWait<WebDriver> soon() {
        return new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class);
    }

    /** Whether it is there at the moment. */
    boolean shows(By where) {
        return !driver.findElements(where).isEmpty();
    }

    List<String> texts(By where) {
        return soon().until(any ->
                driver.findElements(where).stream().map(WebElement::getText).toList());
    }

    /** How many sheets of A4 the page takes when it is printed. */
    int sheetsOfPaper() {
        String file = new String(
                Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent()), StandardCharsets.ISO_8859_1);
        return (int)
                Pattern.compile("/Type\\s*/Page\\b").matcher(file).results().count();
    }

    /** Whether the first of both shows before the second is gone. */
    boolean seesBeforeGone(By where, By gone) {
        soon().until(ExpectedConditions.or(
                ExpectedConditions.visibilityOfElementLocated(where),
                ExpectedConditions.invisibilityOfElementLocated(gone)));
        return !driver.findElements(where).isEmpty();
    }

    void click(By where) {
        soon().until(ExpectedConditions.elementToBeClickable(where)).click();
    }

    /** Types into what has the focus, as people without a mouse do. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What axe finds wrong within an element of ours; AUI's own widgets are not ours to mend. */
    List<String> violations(String within) {
        return new AxeBuilder()
                        .include(List.of(within))
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze(driver)
                        .getViolations()
                        .stream()
                        .map(Browser::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }

    /** Script errors since the last call. */
    List<String> scriptErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    String address() {
        return driver.getCurrentUrl();
    }
}
