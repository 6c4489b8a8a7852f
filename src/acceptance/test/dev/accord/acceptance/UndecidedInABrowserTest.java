package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What nobody has agreed is asked for, decided, and closed where it was asked. */
public final class UndecidedInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/";

    private final String address = Database.BROWSED.address();
    private final Http admin = new Http(address, "admin");

    @Test
    public void anUndecidedCellIsAskedForOnceDecidedAndTheTaskSaysSo() {
        String owner = new Http(address, "lucas")
                .get("/rest/api/2/myself")
                .body()
                .path("key")
                .asText();
        Map<String, Object> application = Map.of(
                "key",
                "TBD1",
                "name",
                "Loose Ends",
                "operatingModel",
                "C",
                "seats",
                Map.of("BUSINESS_SYSTEM_OWNER", List.of(owner)));
        admin.send("POST", REST + "applications", application);
        waiting();
        BROWSER.open(address, "/plugins/servlet/accord/undecided?query=TBD1", "lucas");
        BROWSER.seeText(By.id("accord-page"), "1 issues wait");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        String cell = ", Loose Ends, Change Mgmt, Application']";
        BROWSER.click(By.cssSelector("button[aria-label='Ask" + cell));
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        String task = BROWSER.see(By.cssSelector("[data-asked]")).getDomAttribute("data-asked");
        assertEquals(
                task,
                admin.send("POST", REST + "undecided-cells/ask", named("CHANGE"))
                        .body()
                        .at("/task/key")
                        .asText());
        BROWSER.click(By.cssSelector("button[aria-label='Decide" + cell));
        BROWSER.see(By.name("party")).sendKeys("Business");
        BROWSER.see(By.name("why")).sendKeys("Sales pays for it");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(By.cssSelector("[data-decided]"), "The task " + task + " says so");
        BROWSER.see(By.linkText("Route the issues that waited (1)"));
        assertTrue(admin.get("/rest/api/2/issue/" + task + "/comment")
                .body()
                .toString()
                .contains("Business is accountable. Sales pays for it"));
        String model = admin.get(REST + "applications/TBD1")
                .body()
                .path("operatingModel")
                .asText();
        assertEquals(
                "BUSINESS",
                party(admin.get(REST + "operating-models/" + model).body().path("cells")));
        assertEquals(
                404,
                admin.send("POST", REST + "undecided-cells/ask", named("CHANGE"))
                        .status());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aTaskThatAsksIsDecidedInTheTaskItselfByWhoeverMay() {
        String owner = new Http(address, "lucas")
                .get("/rest/api/2/myself")
                .body()
                .path("key")
                .asText();
        admin.send(
                "POST",
                REST + "applications",
                Map.of(
                        "key",
                        "TBD2",
                        "name",
                        "Open: End",
                        "operatingModel",
                        "C",
                        "seats",
                        Map.of("BUSINESS_SYSTEM_OWNER", List.of(owner))));
        String task = admin.send("POST", REST + "undecided-cells/ask", named("TBD2", "RELEASE"))
                .body()
                .at("/task/key")
                .asText();
        By panel = By.cssSelector("[data-accord-asked]");
        BROWSER.open(address, "/browse/" + task, "amina");
        BROWSER.seeText(panel, "Lucas");
        BROWSER.seeNoMore(By.cssSelector("[data-decide]"));
        assertEquals(
                403,
                new Http(address, "amina")
                        .send("POST", REST + "undecided-cells/decide", decision("RELEASE"))
                        .status());
        BROWSER.open(address, "/browse/" + task, "lucas");
        BROWSER.seeText(panel, "Release Mgmt, Application of Open: End");
        assertEquals(List.of(), BROWSER.violations("[data-accord-asked]"));
        BROWSER.click(By.cssSelector("[data-decide]"));
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(By.cssSelector(".accord-dialog"), "Say why");
        BROWSER.scriptErrors();
        BROWSER.see(By.name("party")).sendKeys("IT Delivery");
        BROWSER.see(By.name("why")).sendKeys("They <b>build</b> it");
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(panel, "They <b>build</b> it");
        BROWSER.seeText(panel, "IT Delivery");
        BROWSER.seeText(panel, "The task " + task + " says so");
        BROWSER.open(address, "/browse/" + task, "amina");
        BROWSER.seeText(panel, "They <b>build</b> it");
        assertEquals(List.of(), BROWSER.violations("[data-accord-asked]"));
        JsonNode cell = admin.get(REST + "issues/" + task + "/asked-cell").body();
        assertEquals("IT_DELIVERY", cell.path("party").asText());
        assertEquals(owner, cell.at("/decidedBy/key").asText());
        assertEquals(
                "no other issue asks",
                404,
                admin.get(REST + "issues/FIN-1/asked-cell").status());
        assertEquals(
                401,
                new Http(address, "")
                        .get(REST + "issues/" + task + "/asked-cell")
                        .status());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static Map<String, Object> decision(String process) {
        Map<String, Object> decision = new HashMap<>(named("TBD2", process));
        decision.put("party", "BUSINESS");
        decision.put("why", "I say so");
        return decision;
    }

    private static Map<String, Object> named(String process) {
        return named("TBD1", process);
    }

    private static Map<String, Object> named(String application, String process) {
        return Map.of("application", application, "process", process, "part", "APPLICATION");
    }

    private static String party(JsonNode cells) {
        for (JsonNode each : cells) {
            if (each.path("process").asText().equals("CHANGE")
                    && each.path("part").asText().equals("APPLICATION")) {
                return each.path("party").asText();
            }
        }
        return "none";
    }

    private void waiting() {
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", "Change Request"),
                "summary",
                "Who does it");
        String key = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
        admin.send("PUT", REST + "issues/" + key + "/application", Map.of("application", "TBD1"));
    }
}
