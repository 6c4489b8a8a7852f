package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebElement;

/** The governance agreement: over HTTP on each database, and in Chromium from its draft to the last signature. */
public final class AgreementTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String SUPPLY = "/rest/accord/1.0/projects/SUP/relationship/agreements";
    private static final By PAGE = By.id("accord-page");
    private static final By SUBMIT = By.cssSelector(".accord-dialog .aui-button-primary");

    @Test
    public void whatWasFrozenStaysAndTheNextVersionSaysWhatIsDifferent() {
        for (Database database : Database.values()) {
            Http brm = new Http(database.address(), "noor");
            Http business = new Http(database.address(), "george");
            JsonNode draft = brm.send("POST", SUPPLY, Map.of()).body();
            assertEquals("DRAFT", draft.path("state").asText());
            assertEquals(409, brm.send("POST", SUPPLY, Map.of()).status());
            String one = SUPPLY + "/" + draft.path("number").asInt();
            ObjectNode terms = terms(draft, "2026-01-01", "2999-12-31");
            JsonNode saved = brm.send("PUT", one, terms).body();
            Http.Answer late = brm.send("PUT", one, terms);
            assertEquals(409, late.status());
            assertEquals(
                    saved.path("version").asInt(),
                    late.body().at("/current/version").asInt());
            assertEquals(403, business.send("PUT", one, terms).status());
            JsonNode frozen = brm.send("POST", one + "/freeze", version(saved)).body();
            assertEquals("WAITING", frozen.path("state").asText());
            assertEquals(
                    403,
                    new Http(database.address(), "lucas")
                            .send("POST", one + "/signatures", version(frozen))
                            .status());
            JsonNode half =
                    business.send("POST", one + "/signatures", version(frozen)).body();
            JsonNode whole = new Http(database.address(), "tomas")
                    .send("POST", one + "/signatures", version(half))
                    .body();
            assertEquals("IN_FORCE", whole.path("state").asText());
            brm.send(
                    "POST",
                    SUPPLY.replace("agreements", "forums"),
                    Map.of("name", "New board", "level", "STRATEGIC", "cadence", "YEARLY"));
            JsonNode next = brm.send("POST", SUPPLY, Map.of()).body();
            assertEquals("3000-01-01", next.at("/terms/validFrom").asText());
            assertEquals(List.of("New board"), next.path("differences").findValuesAsText("subject"));
            assertEquals(0, brm.get(one).body().at("/content/forums").size());
            String two = SUPPLY + "/" + next.path("number").asInt();
            assertEquals(
                    200,
                    brm.send("DELETE", two + "?version=" + next.path("version").asInt(), null)
                            .status());
            assertEquals(
                    409,
                    brm.send("DELETE", one + "?version=" + whole.path("version").asInt(), null)
                            .status());
            assertEquals(401, new Http(database.address(), "").get(one).status());
        }
    }

    @Test
    public void bothSidesSignByClicksAndSomebodyWithoutAccountThroughTheBrm() {
        String address = Database.H2.address();
        String page = "/plugins/servlet/accord/agreement/FIN";
        BROWSER.open(address, page, "JIRAUSER10201");
        BROWSER.click(By.cssSelector("[data-draft]"));
        BROWSER.click(By.cssSelector("[data-terms]"));
        date("validFrom", "2026-01-01");
        date("validTo", "2999-12-31");
        BROWSER.see(By.name("legislation")).sendKeys("<b>GDPR</b> $x");
        BROWSER.click(By.cssSelector(".accord-dialog [data-field=signatories] .aui-button-link"));
        BROWSER.see(By.cssSelector(".accord-signatory:last-of-type input[maxlength]"))
                .sendKeys("Sofia Lindqvist");
        BROWSER.click(SUBMIT);
        BROWSER.seeText(PAGE, "<b>GDPR</b> $x");
        BROWSER.click(By.cssSelector("[data-freeze]"));
        BROWSER.click(By.cssSelector("[data-sign]"));
        BROWSER.seeText(PAGE, "1 of 3 signed");
        BROWSER.click(By.cssSelector("[data-record]"));
        BROWSER.click(SUBMIT);
        BROWSER.seeText(PAGE, "On behalf: told Noor Haddad");
        BROWSER.open(address, page, "JIRAUSER10213");
        BROWSER.click(By.cssSelector("[data-sign]"));
        BROWSER.seeText(PAGE, "3 of 3 signed");
        BROWSER.seeText(By.cssSelector("#accord-page .aui-lozenge"), "IN FORCE");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.open(address, page, "JIRAUSER10219");
        BROWSER.seeText(PAGE, "3 of 3 signed");
        assertFalse(BROWSER.see(PAGE).getText().contains("Draft a new version"));
        BROWSER.open(address, "/plugins/servlet/accord/relationship/FIN", "JIRAUSER10219");
        BROWSER.seeText(By.id("accord-agreements"), "3 of 3 signed");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static void date(String field, String day) {
        WebElement input = BROWSER.see(By.name(field));
        ((JavascriptExecutor) ((RemoteWebElement) input).getWrappedDriver())
                .executeScript("arguments[0].value = arguments[1]", input, day);
    }

    private static Map<String, Integer> version(JsonNode agreement) {
        return Map.of("version", agreement.path("version").asInt());
    }

    private static ObjectNode terms(JsonNode agreement, String from, String to) {
        ObjectNode terms = new ObjectMapper().createObjectNode();
        terms.setAll((ObjectNode) agreement.path("terms"));
        terms.put("validFrom", from).put("validTo", to);
        return terms.put("version", agreement.path("version").asInt());
    }
}
