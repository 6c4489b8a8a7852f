package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Bringing a catalogue and changing all of it, in Chromium, as a catalogue editor does. */
public final class ImportInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private static final By PAGE = By.id("accord-page");
    private static final By NEXT = By.cssSelector("#accord-page .accord-actionbar button.aui-button-primary");

    private final String address = Database.BROWSED.address();

    @Test
    public void aFileIsBroughtLookedAtAndApplied() throws IOException {
        Path file = files.newFile("catalogue.csv").toPath();
        Files.writeString(
                file,
                "key;name;criticality;owner\nweb-a;Tank <b>$x</b> #set;1;admin\nweb-b;Broken;very high;\nweb-a;Other;2;\n",
                StandardCharsets.UTF_8);
        BROWSER.open(address, "/plugins/servlet/accord/applications", "admin");
        BROWSER.click(By.linkText("Import CSV"));
        BROWSER.see(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        clean();
        BROWSER.click(NEXT);
        BROWSER.seeText(PAGE, "What each column fills");
        clean();
        BROWSER.click(NEXT);
        BROWSER.seeText(PAGE, "What the file would change");
        BROWSER.seeText(PAGE, "Tank <b>$x</b> #set");
        BROWSER.seeText(PAGE, "\"very high\" is not a criticality");
        BROWSER.seeText(PAGE, "1 record with an error is left out.");
        clean();
        BROWSER.click(NEXT);
        BROWSER.seeText(PAGE, "New: 1, changed: 0, same: 0, merged: 1, errors: 1.");
        BROWSER.seeText(PAGE, "Download the result");
        clean();
    }

    @Test
    public void allThatTheListFindsIsChangedAfterAPreview() throws IOException {
        new Http(address, "admin")
                .send("POST", "/rest/accord/1.0/applications", java.util.Map.of("key", "many-a", "name", "Many A"));
        new Http(address, "admin")
                .send("POST", "/rest/accord/1.0/applications", java.util.Map.of("key", "many-b", "name", "Many B"));
        BROWSER.open(address, "/plugins/servlet/accord/applications?query=many-", "admin");
        BROWSER.seeText(PAGE, "Many B");
        BROWSER.click(By.cssSelector("[data-change-all]"));
        new Select(BROWSER.see(By.cssSelector(".accord-dialog [data-field=operatingModel] select")))
                .selectByVisibleText("Business operated (model B)");
        BROWSER.seeText(By.cssSelector(".accord-dialog"), "2 would change, 0 are so already.");
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(PAGE, "All 2 applications have the chosen values now.");
        BROWSER.seeText(By.cssSelector(".accord-apps"), "Business operated (model B)");
        clean();
    }

    private static void clean() {
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
