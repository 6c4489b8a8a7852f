package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

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

/** A cell is given a day, and on that day it switches to IT OPS by itself. */
public final class TransitionInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/";

    private static Workbench workbench;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:transition;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(Instant.parse("2026-03-24T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void aCellSwitchesOnItsDay() {
        String address = workbench.address();
        Http admin = new Http(address, "admin");
        admin.send(
                "POST",
                REST + "applications",
                Map.of("key", "GROWN", "name", "Grown Up", "operatingModel", "B", "mode", 2));
        BROWSER.open(address, "/plugins/servlet/accord/transition/GROWN", "admin");
        BROWSER.seeText(By.cssSelector("[data-mode]"), "MODE 2");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.see(By.cssSelector("[data-cell=CHANGE-APPLICATION]")).sendKeys("04012026");
        BROWSER.see(By.name("why")).sendKeys("Stable since autumn");
        BROWSER.click(By.xpath("//button[.='Plan']"));
        BROWSER.see(By.cssSelector("[data-step=PENDING]"));
        String model = admin.get(REST + "applications/GROWN")
                .body()
                .path("operatingModel")
                .asText();
        assertEquals("BUSINESS", party(admin, model));
        assertEquals(
                200,
                admin.send("PUT", "/test/clock", Map.of("now", "2026-04-02T10:00:00Z"))
                        .status());
        assertEquals("IT_OPS", party(admin, model));
        BROWSER.open(address, "/plugins/servlet/accord/transition/GROWN", "admin");
        BROWSER.see(By.cssSelector("[data-step=IN_FORCE]"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static String party(Http admin, String model) {
        for (JsonNode each :
                admin.get(REST + "operating-models/" + model).body().path("cells")) {
            if (each.path("process").asText().equals("CHANGE")
                    && each.path("part").asText().equals("APPLICATION")) {
                return each.path("party").asText();
            }
        }
        return "none";
    }
}
