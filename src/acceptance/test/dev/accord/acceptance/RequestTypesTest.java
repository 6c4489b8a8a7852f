package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Request types, components and defaults in the settings, and what issues become of them. */
public final class RequestTypesTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";
    private static final String REQUEST_TYPE = "customfield_103";

    private final String address = Database.H2.address();
    private final Http admin = new Http(address, "admin");
    private JsonNode before;

    @Before
    public void asItWas() {
        before = admin.get(ACCORD + "settings").body();
    }

    @After
    public void asItWasBefore() {
        ObjectNode settings = before.deepCopy();
        settings.set("version", admin.get(ACCORD + "settings").body().path("version"));
        assertEquals(200, admin.send("PUT", ACCORD + "settings", settings).status());
    }

    @Test
    public void aRequestTypeNamesProcessApplicationAndPartAndAProjectItsDefault() {
        ObjectNode settings = before.deepCopy();
        settings.put("requestTypeField", REQUEST_TYPE);
        settings.putObject("defaultApplications").put("FIN", "CUBE");
        ObjectNode mapping = ((ArrayNode) settings.path("processOf")).addObject();
        mapping.put("issueType", "5").put("requestType", "it/access").put("process", "REQUEST");
        mapping.put("application", "LEDGER").put("part", "INTERFACE");
        assertEquals(200, admin.send("PUT", ACCORD + "settings", settings).status());

        JsonNode access = decision(Map.of(REQUEST_TYPE, "it/access"));
        assertEquals("REQUEST", access.path("process").asText());
        assertEquals("LEDGER", access.at("/application/key").asText());
        assertEquals("INTERFACE", access.path("part").asText());
        JsonNode other = decision(Map.of());
        assertEquals("CHANGE", other.path("process").asText());
        assertEquals("CUBE", other.at("/application/key").asText());
        JsonNode named = decision(Map.of("customfield_100", Map.of("value", "Tax Box")));
        assertEquals("TAXBOX", named.at("/application/key").asText());
    }

    @Test
    public void anUnknownDefaultIsRefused() {
        ObjectNode settings = before.deepCopy();
        settings.putObject("defaultApplications").put("FIN", "NO-SUCH");
        Http.Answer answer = admin.send("PUT", ACCORD + "settings", settings);
        assertEquals(400, answer.status());
        assertEquals("UNKNOWN_APPLICATION", answer.body().at("/reasons/0/code").asText());
    }

    @Test
    public void theSettingsPageAddsAMappingAndSaysThatThisJiraDoesNotShowRequestForms() {
        BROWSER.open(address, "/plugins/servlet/accord/settings", "admin");
        BROWSER.confirm();
        BROWSER.seeText(By.id("accord-page"), "This Jira shows no field of Jira Assets.");
        BROWSER.click(By.xpath("//button[.='Add a request type or component']"));
        BROWSER.see(By.cssSelector("input[aria-label=Component]")).sendKeys("Payments");
        BROWSER.click(By.xpath("//button[.='Which request forms lack the application?']"));
        BROWSER.seeText(By.id("accord-page"), "Jira Service Management is not there");
        BROWSER.click(By.id("accord-settings-save"));
        BROWSER.seeText(By.tagName("body"), "saved");
        String saved = admin.get(ACCORD + "settings").body().path("processOf").toString();
        assertEquals(saved, true, saved.contains("\"component\":\"Payments\""));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
    }

    private JsonNode decision(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", "FIN"));
        fields.put("issuetype", Map.of("name", "Change Request"));
        fields.put("summary", "What is it about");
        JsonNode created = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body();
        return admin.get(ACCORD + "issues/" + created.path("key").asText() + "/accountability")
                .body();
    }
}
