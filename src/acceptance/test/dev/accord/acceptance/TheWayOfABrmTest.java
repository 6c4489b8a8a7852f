package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Keeping a relationship: over HTTP on each database, and in Chromium as the business relationship manager does. */
public final class TheWayOfABrmTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String FINANCE = "/rest/accord/1.0/projects/FIN/relationship";
    private static final By PAGE = By.id("accord-page");

    @Test
    public void whoeverMayNotIsRefusedAndOthersDoNotSeeTheReason() {
        for (Database database : Database.values()) {
            String address = database.address();
            assertEquals(401, new Http(address, "").get(FINANCE).status());
            assertEquals(
                    404,
                    new Http(address, "admin")
                            .get(FINANCE.replace("FIN", "NOPE"))
                            .status());
            assertEquals(
                    403,
                    new Http(address, "lucas").send("PUT", FINANCE, Map.of()).status());
            assertTrue(new Http(address, "admin").get(FINANCE).body().has("why"));
            assertFalse(new Http(address, "lucas").get(FINANCE).body().has("why"));
        }
    }

    @Test
    public void aWholeObjectIsSavedOnceAndTheLoserGetsBothVersions() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            JsonNode before = admin.get(FINANCE).body();
            assertEquals(before, admin.send("PUT", FINANCE, before).body());
            ObjectNode changed = before.deepCopy();
            changed.put("period", "period after " + before.path("version").asInt());
            assertEquals(200, admin.send("PUT", FINANCE, changed).status());
            Http.Answer late = admin.send("PUT", FINANCE, changed);
            assertEquals(409, late.status());
            assertEquals(
                    before.path("version").asInt() + 1,
                    late.body().at("/current/version").asInt());
            ObjectNode without = admin.get(FINANCE).body().deepCopy();
            without.putNull("why");
            Http.Answer refused = admin.send("PUT", FINANCE, without);
            assertEquals(400, refused.status());
            assertTrue(refused.body().path("errors").has("why"));
        }
    }

    @Test
    public void modelAndLevelAreSetWithEvidenceAndTheLastValueStandsBesideThem() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, "/plugins/servlet/accord/relationship/SUP", "admin");
        BROWSER.click(By.cssSelector("[data-edit]"));
        new Select(BROWSER.see(By.cssSelector(".accord-dialog [data-field=relationshipModel] select")))
                .selectByVisibleText("Peer");
        BROWSER.see(By.cssSelector(".accord-dialog [data-field=evidence] textarea"))
                .sendKeys("<b>Seen</b> $x");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(PAGE, "Before: Partner");
        BROWSER.seeText(PAGE, "<b>Seen</b> $x");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theOverdueReviewIsConfirmedOnMyProjects() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, "/plugins/servlet/accord/my-projects", "JIRAUSER10203");
        BROWSER.seeText(PAGE, "days overdue");
        BROWSER.click(By.cssSelector(".accord-mine tbody tr:nth-child(2) .accord-link"));
        BROWSER.see(By.cssSelector(".accord-dialog textarea")).sendKeys("Both sides still agree");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(PAGE, "No review is overdue");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aCountIsWhatItsSearchFinds() {
        Http admin = new Http(Database.BROWSED.address(), "admin");
        JsonNode open = admin.get(FINANCE + "/overview").body().path("openIssues");
        assertEquals(4, open.size());
        open.forEach(each -> assertEquals(
                each.path("jql").asText(),
                each.path("count").asInt(),
                admin.get("/rest/api/2/search?maxResults=0&jql="
                                + Http.encoded(each.path("jql").asText()))
                        .body()
                        .path("total")
                        .asInt()));
    }
}
