package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The chain and who is away, as an administrator sets them, and a group that hands its issues out. */
public final class ChainInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";

    private final String address = Database.H2.address();
    private final Http admin = new Http(address, "admin");
    private ObjectNode settings;
    private ObjectNode bindings;

    @Before
    public void asTheyAre() {
        settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        bindings = (ObjectNode) admin.get(ACCORD + "bindings").body();
    }

    @After
    public void asTheyWere() {
        settings.set("version", admin.get(ACCORD + "settings").body().path("version"));
        assertEquals(200, admin.send("PUT", ACCORD + "settings", settings).status());
        bindings.set("version", admin.get(ACCORD + "bindings").body().path("version"));
        assertEquals(200, admin.send("PUT", ACCORD + "bindings", bindings).status());
    }

    @Test
    public void theOwnerIsMovedBeforeTheDeputy() {
        BROWSER.open(address, "/plugins/servlet/accord/settings", "admin");
        BROWSER.confirm();
        BROWSER.seeText(By.id("accord-page"), "Who is tried after whom");
        BROWSER.click(By.cssSelector(".accord-chain button"));
        BROWSER.click(By.id("accord-settings-save"));
        BROWSER.seeText(By.tagName("body"), "Settings saved");
        assertEquals(
                "[\"OWNER\",\"DEPUTY\"]",
                admin.get(ACCORD + "settings").body().path("chain").toString());
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
    }

    @Test
    public void whoeverIsAwayIsPassedOverWithTheReason() {
        JsonNode payroll = admin.get(ACCORD + "applications/PAYRUN").body();
        String holder = payroll.at("/seats/BUSINESS_SYSTEM_MANAGER/0/key").asText();
        ObjectNode wanted = settings.deepCopy();
        ObjectNode away = wanted.putArray("absences").addObject();
        away.put("user", holder).putNull("from").putNull("to");
        assertEquals(200, admin.send("PUT", ACCORD + "settings", wanted).status());
        JsonNode simulated = admin.send(
                        "POST",
                        ACCORD + "simulate",
                        Map.of("project", "FIN", "process", "CHANGE", "application", "CUBE"))
                .body();
        String cubeHolder = admin.get(ACCORD + "applications/CUBE")
                .body()
                .at("/seats/BUSINESS_SYSTEM_MANAGER/0/key")
                .asText();
        boolean same = cubeHolder.equals(holder);
        assertEquals(
                simulated.toString(), same, simulated.path("steps").toString().contains("\"reason\":\"ABSENT\""));
        away.put("user", cubeHolder);
        wanted.set("version", admin.get(ACCORD + "settings").body().path("version"));
        assertEquals(200, admin.send("PUT", ACCORD + "settings", wanted).status());
        simulated = admin.send(
                        "POST",
                        ACCORD + "simulate",
                        Map.of("project", "FIN", "process", "CHANGE", "application", "CUBE"))
                .body();
        assertTrue(simulated.toString(), simulated.path("steps").toString().contains("\"reason\":\"ABSENT\""));
    }

    @Test
    public void aGroupGivesIssuesToTheLeastLoadedOfItsMembers() {
        ObjectNode wanted = bindings.deepCopy();
        wanted.path("values").forEach(each -> {
            if (each.path("party").asText().equals("IT_DELIVERY")) {
                ((ObjectNode) each).put("pick", "LEAST_LOADED");
            }
        });
        assertEquals(200, admin.send("PUT", ACCORD + "bindings", wanted).status());
        JsonNode simulated = admin.send(
                        "POST",
                        ACCORD + "simulate",
                        Map.of("project", "FIN", "process", "ENHANCEMENT", "application", "CUBE"))
                .body();
        assertTrue(simulated.toString(), simulated.at("/assignee/key").isTextual());
        assertEquals("PERFORMER", simulated.at("/steps/0/step").asText());
        assertEquals("TAKEN", simulated.at("/steps/0/outcome").asText());
        assertEquals("it-delivery", simulated.at("/performingGroup/value").asText());
    }
}
