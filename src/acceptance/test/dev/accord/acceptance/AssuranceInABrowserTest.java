package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** An application is talked about, its risks are accepted, and what is due is found. */
public final class AssuranceInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String APPLICATIONS = "/rest/accord/1.0/applications/";
    private static final By PAGE = By.id("accord-page");

    private final String address = Database.BROWSED.address();
    private final Http admin = new Http(address, "admin");

    @Test
    public void theDialogueProposesAModelSaysWhyAndADecisionSetsIt() {
        create("TALKED");
        BROWSER.open(address, "/plugins/servlet/accord/aspiration/TALKED", "admin");
        BROWSER.seeText(By.cssSelector("[data-proposal]"), "Start with the first question");
        BROWSER.click(By.cssSelector("[data-question=OPERATED_BY_IT] input[value=NO]"));
        BROWSER.see(By.cssSelector("[data-proposal=INTERFACES_UNKNOWN]"));
        BROWSER.click(By.cssSelector("[data-question=INTEGRATED] input[value=YES]"));
        BROWSER.click(By.cssSelector("[data-question=BUSINESS_OWNS_CONTRACT] input[value=YES]"));
        BROWSER.seeText(By.cssSelector("[data-proposal=BUSINESS_WITH_INTERFACES]"), "Make explicit what is expected");
        BROWSER.click(By.xpath("//button[.='Add benefit']"));
        BROWSER.see(By.name("text")).sendKeys("Prices change in five days");
        BROWSER.see(By.name("measure")).sendKeys("Median of change requests");
        BROWSER.see(By.name("due")).sendKeys("01012020");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(PAGE, "Due");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath("//button[.='Decide on an operating model']"));
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.see(By.cssSelector("[data-decision=B]"));
        assertEquals(
                "B",
                admin.get(APPLICATIONS + "TALKED").body().path("operatingModel").asText());
        BROWSER.open(address, "/plugins/servlet/accord/open-points?kind=BENEFIT_DUE", "admin");
        BROWSER.seeText(PAGE, "Prices change in five days");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aRiskWarnsOnItsIssuesUntilSomebodyInASeatAcceptsIt() {
        create("RISKY");
        String key = issue();
        admin.send("PUT", "/rest/accord/1.0/issues/" + key + "/application", Map.of("application", "RISKY"));
        BROWSER.open(address, "/plugins/servlet/accord/applications/RISKY", "admin");
        BROWSER.click(By.xpath("//button[.='Add risk']"));
        BROWSER.see(By.name("text")).sendKeys("Tokens never expire");
        BROWSER.see(By.name("consequence")).sendKeys("Leavers read on");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(By.cssSelector("[data-risk-warning]"), "1");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.open(address, "/browse/" + key, "admin");
        BROWSER.seeText(By.cssSelector("[data-risk-warning]"), "Tokens never expire");
        BROWSER.open(address, "/plugins/servlet/accord/applications/RISKY", "lucas");
        BROWSER.click(By.cssSelector("button[aria-label='Accept, Tokens never expire']"));
        BROWSER.see(By.name("expires")).sendKeys("01012090");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(PAGE, "Business System Owner");
        BROWSER.seeNoMore(By.cssSelector("[data-risk-warning]"));
        assertEquals(
                "ACCEPTED",
                admin.get(APPLICATIONS + "RISKY/risks")
                        .body()
                        .at("/values/0/state")
                        .asText());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aBusinessLedApplicationIsRegisteredAndItsGapsAreCounted() {
        BROWSER.open(address, "/plugins/servlet/accord/applications", "admin");
        BROWSER.click(By.xpath("//button[.='Register a business-led application']"));
        BROWSER.see(By.name("key")).sendKeys("SHADOW");
        BROWSER.see(By.name("name")).sendKeys("Campaign Sheets");
        BROWSER.click(By.cssSelector(".aui-dialog2-footer .aui-button-primary"));
        BROWSER.seeText(By.cssSelector("h1"), "Control and operate: Campaign Sheets");
        BROWSER.see(By.cssSelector("[data-field='checks.MONITORED'] select")).sendKeys("Met");
        BROWSER.click(By.xpath("//button[.='Save']"));
        BROWSER.seeText(PAGE, "Gaps in the checklist: 12");
        assertEquals(
                "BUSINESS",
                admin.get(APPLICATIONS + "SHADOW").body().at("/contract/holder").asText());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void whoHasNoSeatWritesNothing() {
        admin.send("POST", "/rest/accord/1.0/applications", Map.of("key", "CLOSED", "name", "Closed"));
        Http lucas = new Http(address, "lucas");
        JsonNode dialogue = lucas.get(APPLICATIONS + "CLOSED/aspiration").body();
        assertEquals(
                403,
                lucas.send("PUT", APPLICATIONS + "CLOSED/aspiration", dialogue).status());
        assertEquals(
                403,
                lucas.send(
                                "POST",
                                APPLICATIONS + "CLOSED/aspiration/decide",
                                Map.of("model", "A", "why", "Because", "version", 0))
                        .status());
        assertEquals(
                403,
                lucas.send("POST", APPLICATIONS + "CLOSED/risks", Map.of("text", "t", "consequence", "c"))
                        .status());
        assertEquals(
                401, new Http(address, "").get(APPLICATIONS + "CLOSED/risks").status());
    }

    private void create(String key) {
        String lucas = new Http(address, "lucas")
                .get("/rest/api/2/myself")
                .body()
                .path("key")
                .asText();
        admin.send(
                "POST",
                "/rest/accord/1.0/applications",
                Map.of("key", key, "name", key, "seats", Map.of("BUSINESS_SYSTEM_OWNER", List.of(lucas))));
    }

    private String issue() {
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", "Change Request"),
                "summary",
                "Rotate tokens");
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
    }
}
