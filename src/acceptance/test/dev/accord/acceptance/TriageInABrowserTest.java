package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

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
