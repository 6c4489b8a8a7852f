package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The way of a triage agent: open Triage, set an application, route again, find a group's queue. */
public final class TriageInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final By PAGE = By.id("accord-page");

    private final String address = Database.BROWSED.address();
    private final Http admin = new Http(address, "admin");

    @Test
    public void anIssueWithoutAnApplicationIsGivenOneAndLeavesTheList() {
        String key = created("Nobody said what for");
        openTriage(key);
        BROWSER.click(By.cssSelector("button[aria-label='Set application, " + key + "']"));
        By search = By.cssSelector(".accord-openrow input");
        BROWSER.see(search).sendKeys("Report Cube");
        // Each choice says where it would go before it is made.
        BROWSER.seeText(By.cssSelector(".accord-openrow [role=option]"), "Business");
        BROWSER.click(By.cssSelector(".accord-openrow [role=option]"));
        BROWSER.seeNoMore(By.linkText(key));
        JsonNode decision =
                admin.get("/rest/accord/1.0/issues/" + key + "/accountability").body();
        assertEquals("Report Cube", decision.at("/application/name").asText());
        assertEquals("BUSINESS", decision.path("accountableParty").asText());
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aSuggestedApplicationIsNeverSetBySilenceAndAcceptedWithOneClickInTriage() {
        String key = created("The GL closes late");
        openTriage(key);
        By row = By.xpath("//tr[.//a[.='" + key + "']]");
        BROWSER.seeText(row, "Alias GL in the summary, an application of this project");
        assertEquals(
                "null",
                admin.get("/rest/accord/1.0/issues/" + key + "/accountability")
                        .body()
                        .path("application")
                        .asText());
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath("//tr[.//a[.='" + key + "']]//button[@aria-label='Set General Ledger and route']"));
        BROWSER.seeNoMore(By.linkText(key));
        assertEquals("LEDGER", application(key));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aSuggestedApplicationIsAcceptedWithOneClickInThePanel() {
        String key = created("Payment Run and the General Ledger");
        BROWSER.open(address, "/browse/" + key, "admin");
        By panel = By.cssSelector("[data-accord-issue]");
        BROWSER.seeText(panel, "Name Payment Run in the summary");
        assertEquals(List.of(), BROWSER.violations("[data-accord-issue]"));
        BROWSER.click(By.cssSelector("button[aria-label='Set Payment Run and route']"));
        BROWSER.seeText(panel, "IT operated (model A)");
        assertEquals("PAYRUN", application(key));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void issuesThatWaitForOneThingAreOneLineAndItsOwnerIsAskedOnce() {
        // Tax Box runs under model C: nobody has agreed on its changes.
        String one = created("Another code of the coming year", "Tax Box");
        created("A third code of the coming year", "Tax Box");
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.click(By.cssSelector("[data-reason=UNDECIDED_CELL]"));
        String line = "//tr[contains(@class,'accord-cause')][contains(.,'Tax Box')][contains(.,'Change Mgmt')]";
        BROWSER.seeText(By.xpath(line), "3 issues");
        BROWSER.click(By.xpath(line + "//button[@aria-expanded]"));
        BROWSER.see(By.linkText(one));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath(line + "//button[contains(.,'Ask the owner')]"));
        BROWSER.seeText(By.cssSelector(".accord-dialog"), "Ask Clara Winter?");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(By.xpath(line), "Asked: DESK-");
        JsonNode row = undecidedOfTaxBox();
        JsonNode again = admin.send(
                        "POST",
                        "/rest/accord/1.0/triage/ask",
                        Map.of("cause", row.at("/cause/key").asText()))
                .body();
        assertEquals(true, again.path("already").asBoolean());
        assertEquals(row.at("/cause/task/key"), again.at("/task/key"));
        JsonNode task = admin.get(
                        "/rest/api/2/issue/" + row.at("/cause/task/key").asText())
                .body()
                .path("fields");
        assertEquals(
                "Decide who is accountable for Change Mgmt of the application Tax Box",
                task.path("summary").asText());
        assertTrue(task.path("description").asText().contains("* " + one + " Another code of the coming year"));
        assertEquals("admin", task.at("/reporter/name").asText());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private JsonNode undecidedOfTaxBox() {
        for (JsonNode row : admin.get("/rest/accord/1.0/triage?by=CAUSE&reason=UNDECIDED_CELL")
                .body()
                .path("values")) {
            if (row.at("/decision/application/name").asText().equals("Tax Box")
                    && row.at("/decision/process").asText().equals("CHANGE")) {
                return row;
            }
        }
        throw new AssertionError("Nothing waits for Tax Box");
    }

    private String created(String summary, String application) {
        return admin.send(
                        "POST",
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", "FIN"),
                                        "issuetype",
                                        Map.of("name", "Change Request"),
                                        "summary",
                                        summary,
                                        "customfield_100",
                                        Map.of("value", application))))
                .body()
                .path("key")
                .asText();
    }

    private String application(String key) {
        return admin.get("/rest/accord/1.0/issues/" + key + "/accountability")
                .body()
                .at("/application/key")
                .asText();
    }

    @Test
    public void severalIssuesAreRoutedAgainAtOnceAndStayWhereTheyWaitForTheSame() {
        String key = created("Still nobody said what for");
        openTriage(key);
        BROWSER.click(By.cssSelector("input[aria-label='Select " + key + "']"));
        BROWSER.click(By.xpath("//button[.='Route 1 again']"));
        BROWSER.seeText(By.tagName("body"), "Issues routed again: 1");
        BROWSER.see(By.linkText(key));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theQueueOfAPartyOpensAsASearchThatFindsAsManyAsItSays() {
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        String jql = "accountableParty = BUSINESS AND resolution = EMPTY";
        BROWSER.seeText(PAGE, jql);
        int found = admin.get("/rest/api/2/search?maxResults=0&jql=" + Http.encoded(jql))
                .body()
                .path("total")
                .asInt();
        BROWSER.click(By.cssSelector("a[aria-label='Open in search: Business']"));
        BROWSER.seeText(By.tagName("body"), String.valueOf(found));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private void openTriage(String key) {
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.click(By.cssSelector("[data-reason=NO_APPLICATION]"));
        BROWSER.see(By.linkText(key));
    }

    private String created(String summary) {
        JsonNode fields = admin.send(
                        "POST",
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", "FIN"),
                                        "issuetype",
                                        Map.of("name", "Change Request"),
                                        "summary",
                                        summary)))
                .body();
        return fields.path("key").asText();
    }
}
