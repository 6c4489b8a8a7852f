package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A vendor that does not answer: its clock, the breach, the notices, stepping in, and the list of the month. */
public final class VendorDeskTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";

    private static Workbench workbench;
    private static String address;
    private static Http admin;

    /** One of its own, since its clock is moved. */
    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:vendors;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.systemUTC());
        address = workbench.address();
        admin = new Http(address, "admin");
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void theVendorIsLateTheManagerIsToldAndTheBusinessStepsIn() {
        JsonNode gateway = admin.get(ACCORD + "applications/BANKGATE").body();
        String manager = gateway.at("/seats/BUSINESS_SYSTEM_MANAGER/0/name").asText();
        String itManager = gateway.at("/seats/IT_SYSTEM_MANAGER/0/name").asText();
        String key = PerformingGroupTest.create(admin, "Change Request", "Bank Gateway");
        String month = carriedOut(key).at("/panel/vendor/startedAt").asText().substring(0, 7);
        BROWSER.open(address, "/browse/" + key, "admin");
        BROWSER.seeText(By.cssSelector("[data-accord-issue]"), "Quaypay service desk must answer by");

        admin.send("PUT", "/test/clock", Map.of("forward", "PT3H"));
        admin.send("POST", "/test/jobs/dev.accord.sweep", null);
        assertEquals(1, waitFor("key = " + key + " AND issue in vendorBreaches()"));
        String mails = admin.get("/test/switches").body().path("mails").toString();
        assertTrue(mails, mails.contains("Quaypay service desk did not answer in time: " + key));

        BROWSER.open(address, "/browse/" + key, "admin");
        BROWSER.seeText(By.cssSelector("[data-accord-issue]"), "did not answer by");
        BROWSER.click(By.xpath("//button[starts-with(.,'Step in')]"));
        BROWSER.see(By.cssSelector("textarea[name=reason]")).sendKeys("Payments wait since noon");
        BROWSER.click(By.xpath("//button[.='Step in']"));
        BROWSER.seeText(By.cssSelector("[data-accord-issue]"), "Payments wait since noon");
        assertEquals(
                manager,
                admin.get("/rest/api/2/issue/" + key)
                        .body()
                        .at("/fields/assignee/name")
                        .asText());

        BROWSER.open(address, "/plugins/servlet/accord/vendors?month=" + month, manager);
        BROWSER.see(By.linkText(key));
        BROWSER.seeText(By.id("accord-page"), "Payments wait since noon");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        String file = new Http(address, manager).download(ACCORD + "vendor-clocks/export?month=" + month);
        assertTrue(file, file.contains(key + ",BANKGATE,Quaypay service desk,BUSINESS"));
        assertEquals(
                "never for IT of a business-operated application",
                0,
                new Http(address, itManager)
                        .get(ACCORD + "vendor-clocks?month=" + month)
                        .body()
                        .path("total")
                        .asInt(-1));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private int waitFor(String jql) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        int found = 0;
        while (found == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            found = admin.get("/rest/api/2/search?jql=" + Http.encoded(jql))
                    .body()
                    .path("total")
                    .asInt();
        }
        return found;
    }

    private JsonNode carriedOut(String key) {
        String path = ACCORD + "issues/" + key + "/accountability";
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonNode decision = admin.get(path).body();
        while (!decision.at("/panel/vendor/startedAt").isTextual() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            decision = admin.get(path).body();
        }
        return decision;
    }
}
