package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Asking where a request would go, before there is one, and where those that exist would go now. */
public final class SimulatorTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";
    private static final By DECISION = By.id("accord-decision");

    @BeforeClass
    public static void confirmOnceThatAnAdministratorIsThere() {
        BROWSER.elevate(Database.H2.address());
    }

    @Test
    public void aRequestThatDoesNotExistIsDecidedAsARealOneUnderEachModel() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            Map<String, Object> asked =
                    Map.of("project", "FIN", "process", "CHANGE", "application", "CUBE", "part", "APPLICATION");
            JsonNode decision = admin.send("POST", ACCORD + "simulate", asked).body();
            JsonNode models =
                    admin.send("POST", ACCORD + "simulate/models", asked).body().path("values");
            assertEquals("BUSINESS", decision.path("accountableParty").asText());
            JsonNode inForce = null;
            for (JsonNode each : models) {
                if (each.path("inForce").asBoolean()) {
                    inForce = each;
                }
            }
            assertEquals("B", inForce.at("/operatingModel/key").asText());
            assertEquals(decision, inForce.path("decision"));
            assertEquals("A", models.at("/0/operatingModel/key").asText());
            assertEquals("IT_OPS", models.at("/0/decision/accountableParty").asText());
            assertEquals(
                    401,
                    new Http(database.address(), "")
                            .send("POST", ACCORD + "simulate/models", asked)
                            .status());
        }
    }

    @Test
    public void aDraftAndAnotherDayAreAskedFor() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            drafted(admin, "simulated");
            Map<String, Object> asked =
                    Map.of("project", "FIN", "process", "CHANGE", "application", "SIMAPP", "part", "APPLICATION");
            assertEquals("BUSINESS", party(admin, asked));
            assertEquals("IT_DELIVERY", party(admin, with(asked, "draft", true)));
            JsonNode models = admin.send("POST", ACCORD + "simulate/models", with(asked, "draft", true))
                    .body()
                    .path("values");
            for (JsonNode each : models) {
                String key = each.at("/operatingModel/key").asText();
                assertEquals(key, key.equals("simulated"), each.path("inForce").asBoolean());
                if (key.equals("simulated") || key.equals("A")) {
                    assertEquals(
                            key, key.equals("simulated"), each.path("draft").asBoolean());
                }
            }
            JsonNode before = admin.send("POST", ACCORD + "simulate", with(asked, "asOf", "2020-02-29"))
                    .body();
            assertTrue(before.toString(), before.path("operatingModel").isNull());
            assertEquals("BUSINESS", party(admin, with(asked, "asOf", "2090-01-01")));
            assertEquals(
                    "\"asOf\" must be a date such as 2026-03-24, not \"soon\".",
                    admin.send("POST", ACCORD + "simulate", with(asked, "asOf", "soon"))
                            .body()
                            .at("/errors/asOf")
                            .asText());
            assertEquals(
                    400,
                    admin.send("POST", ACCORD + "simulate", with(with(asked, "asOf", "2026-01-01"), "draft", true))
                            .status());
            assertEquals(
                    "drafts are for those who administer models",
                    403,
                    new Http(database.address(), "lucas")
                            .send("POST", ACCORD + "simulate", with(asked, "draft", true))
                            .status());
        }
    }

    @Test
    public void theBindingOfAUnitHoldsForItsReportersWhereTheApplicationIsNoUnitsOwn() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            drafted(admin, "of-all");
            Map<String, Object> asked =
                    Map.of("project", "FIN", "process", "CHANGE", "application", "SIMAPP", "part", "APPLICATION");
            JsonNode people = admin.send("POST", ACCORD + "simulate", with(asked, "businessUnit", "People"))
                    .body();
            assertEquals("people-key-users", people.at("/target/value").asText());
            JsonNode nobody = admin.send("POST", ACCORD + "simulate", asked).body();
            assertEquals("SEAT", nobody.at("/target/type").asText());
        }
    }

    /** An application of no business unit under a model with a draft in which IT Delivery makes its changes. */
    private static void drafted(Http admin, String model) {
        String models = ACCORD + "operating-models";
        admin.send("POST", models, Map.of("copyOf", "B", "key", model, "name", "Simulated"));
        ObjectNode draft =
                (ObjectNode) admin.get(models + "/" + model + "/draft").body();
        for (JsonNode cell : draft.path("cells")) {
            if (cell.path("process").asText().equals("CHANGE")
                    && cell.path("part").asText().equals("APPLICATION")) {
                ((ObjectNode) cell)
                        .put("party", "IT_DELIVERY")
                        .put("reason", "One team builds it")
                        .put("decidedOn", "2026-01-01")
                        .put(
                                "decidedBy",
                                admin.get("/rest/api/2/myself")
                                        .body()
                                        .path("key")
                                        .asText());
            }
        }
        assertEquals(
                200, admin.send("PUT", models + "/" + model + "/draft", draft).status());
        Map<String, Object> application = Map.of("key", "SIMAPP", "name", "Simulated one", "operatingModel", model);
        if (admin.send("POST", ACCORD + "applications", application).status() != 201) {
            ObjectNode there =
                    (ObjectNode) admin.get(ACCORD + "applications/SIMAPP").body();
            admin.send("PUT", ACCORD + "applications/SIMAPP", there.put("operatingModel", model));
        }
    }

    private static String party(Http user, Map<String, Object> asked) {
        return user.send("POST", ACCORD + "simulate", asked)
                .body()
                .path("accountableParty")
                .asText();
    }

    private static Map<String, Object> with(Map<String, Object> asked, String member, Object value) {
        Map<String, Object> more = new HashMap<>(asked);
        more.put(member, value);
        return more;
    }

    @Test
    public void issuesThatExistAreComparedByWhoeverSeesThem() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            String key = admin.get("/rest/api/2/search?maxResults=1&jql="
                            + Http.encoded("project = FIN AND resolution = EMPTY"))
                    .body()
                    .at("/issues/0/key")
                    .asText();
            JsonNode found = admin.get(ACCORD + "simulate/issues?issues=" + key).body();
            assertEquals(key, found.at("/values/0/key").asText());
            assertTrue(found.at("/values/0").has("effect"));
            assertTrue(admin.download(ACCORD + "simulate/issues/file?issues=" + key)
                    .contains(key));
            assertEquals(
                    404, admin.get(ACCORD + "simulate/issues?issues=NONE-1").status());
            assertEquals(
                    400,
                    admin.get(ACCORD + "simulate/issues?jql=" + Http.encoded("projekt ~~"))
                            .status());
            assertEquals(
                    401,
                    new Http(database.address(), "")
                            .get(ACCORD + "simulate/issues?issues=" + key)
                            .status());
        }
    }

    @Test
    public void anAdministratorAsksOnThePageAndKeepsTheLink() {
        String address = Database.H2.address();
        BROWSER.open(
                address, "/plugins/servlet/accord/simulator?project=FIN&application=CUBE&part=APPLICATION", "admin");
        BROWSER.seeText(DECISION, "Business");
        BROWSER.seeText(DECISION, "Steps tried in order");
        BROWSER.seeText(By.cssSelector(".accord-under"), "IT OPS");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("input[type=radio][value=INTERFACE]"));
        BROWSER.click(By.cssSelector("#accord-page button[type=submit].aui-button-primary"));
        BROWSER.seeText(DECISION, "interface");
        assertTrue(BROWSER.address(), BROWSER.address().contains("part=INTERFACE"));

        drafted(new Http(address, "admin"), "on-the-page");
        BROWSER.open(address, "/plugins/servlet/accord/simulator?project=FIN&application=SIMAPP&draft=true", "admin");
        BROWSER.seeText(DECISION, "It routes nothing before it is published");
        BROWSER.seeText(By.cssSelector(".accord-under"), "Draft of version 2");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.name("draft"));
        BROWSER.click(By.cssSelector("#accord-page button[type=submit].aui-button-primary"));
        BROWSER.seeNoMore(By.cssSelector("#accord-decision .accord-note"));
        assertTrue(BROWSER.address(), !BROWSER.address().contains("draft"));
        BROWSER.open(
                address, "/plugins/servlet/accord/simulator?project=FIN&application=SIMAPP&asOf=2020-02-29", "admin");
        BROWSER.seeText(DECISION, "the application had no operating model");

        BROWSER.see(By.name("jql")).sendKeys("project = FIN AND resolution = EMPTY");
        BROWSER.click(By.xpath("//button[.='Compare']"));
        BROWSER.see(By.cssSelector("#accord-compared table"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
