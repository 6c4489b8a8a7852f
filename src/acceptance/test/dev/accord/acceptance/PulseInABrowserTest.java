package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The pulse, from its opening over the answers to the picture, on a workbench of its own whose clock the test moves. */
public final class PulseInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String PULSE = "/rest/accord/1.0/projects/FIN/relationship/pulse";
    private static final By PAGE = By.id("accord-page");

    private static Workbench workbench;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:pulse;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void theBusinessAnswersAndRolesSeeCountsOfTheQuarterThatEnded() {
        String address = workbench.address();
        String page = "/plugins/servlet/accord/pulse/FIN";
        Http brm = new Http(address, "noor");
        BROWSER.open(address, page, "JIRAUSER10201");
        BROWSER.click(By.cssSelector("[data-pulse-set]"));
        BROWSER.click(By.cssSelector(".accord-dialog [name=open]"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(PAGE, "Asked are");
        BROWSER.open(address, page, "JIRAUSER10213");
        BROWSER.click(By.cssSelector("[data-rating=FAIR]"));
        BROWSER.seeText(PAGE, "You said: Fair");
        for (String user : List.of("henrik", "amina", "george", "greta")) {
            assertEquals(
                    200,
                    new Http(address, user)
                            .send("PUT", PULSE + "/answer", Map.of("rating", "GOOD"))
                            .status());
        }
        assertEquals(
                403,
                new Http(address, "lucas")
                        .send("PUT", PULSE + "/answer", Map.of("rating", "POOR"))
                        .status());
        assertEquals(0, brm.get(PULSE).body().path("rounds").size());
        brm.send("PUT", "/test/clock", Map.of("forward", "P20D"));
        JsonNode round = brm.get(PULSE).body().path("rounds").get(0);
        assertEquals(20, round.path("fairOrPoorPercent").asInt());
        BROWSER.open(address, page, "JIRAUSER10201");
        BROWSER.see(By.cssSelector("svg.accord-chart"));
        BROWSER.seeText(PAGE, "20 %");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.open(address, "/plugins/servlet/accord/pulse", "JIRAUSER10201");
        BROWSER.seeText(PAGE, "Finance");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.open(address, page, "JIRAUSER10219");
        BROWSER.seeText(PAGE, "The ratings are not for everybody");
        assertEquals(List.of(), BROWSER.scriptErrors());
        Http outsider = new Http(address, "lucas");
        assertTrue(outsider.get(PULSE).body().path("rounds").isNull());
        assertEquals(403, outsider.get(PULSE + "/file").status());
        assertEquals(
                0, outsider.get("/rest/accord/1.0/pulse").body().path("values").size());
    }
}
