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
import org.openqa.selenium.support.ui.Select;

/** Whoever gets an issue says that it is not theirs; and what became of issues is looked back at. */
public final class RoutingQualityInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final By PANEL = By.cssSelector("[data-accord-issue]");
    private static final By DIALOG = By.cssSelector(".accord-dialog");
    private static final By SUBMIT = By.cssSelector(".accord-dialog .aui-button-primary");

    private final String address = Database.BROWSED.address();
    private final Http admin = new Http(address, "admin");

    @Test
    public void aLookBackCountsWhatBecameOfIssuesAndEachNumberIsAList() {
        BROWSER.open(address, "/plugins/servlet/accord/quality", "admin");
        By days = By.name("days");
        BROWSER.see(days).clear();
        BROWSER.see(days).sendKeys("401");
        BROWSER.click(By.xpath("//button[.='Look back']"));
        BROWSER.seeText(By.cssSelector("[data-field=days]"), "\"days\" must be a whole number from 1 to 400");
        BROWSER.scriptErrors();
        BROWSER.see(days).clear();
        BROWSER.see(days).sendKeys("365");
        BROWSER.click(By.xpath("//button[.='Look back']"));
        BROWSER.seeText(By.id("accord-page"), "Issues resolved in the 365 days before");
        JsonNode found = admin.get("/rest/accord/1.0/look-back").body();
        int same = found.at("/total/counts/DECIDED_SAME").asInt();
        assertTrue("the sample has issues that are resolved", same > 0);
        assertEquals(
                same,
                admin.get("/rest/accord/1.0/look-back/issues?what=DECIDED_SAME")
                        .body()
                        .path("total")
                        .asInt());
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        JsonNode place = admin.get("/rest/accord/1.0/look-back/places").body().at("/values/0");
        BROWSER.seeText(
                By.cssSelector("[data-places]"), place.at("/application/name").asText());
        assertEquals(
                "each number is a list",
                place.at("/line/issues").asInt(),
                admin.get("/rest/accord/1.0/look-back/issues?project="
                                + place.at("/project/key").asText() + "&application="
                                + place.at("/application/key").asText())
                        .body()
                        .path("total")
                        .asInt());
        String summary = admin.download("/rest/accord/1.0/look-back/summary");
        assertTrue(
                summary,
                summary.contains("All together,,,,," + found.at("/total/issues").asInt() + "," + same));
        assertTrue(
                summary,
                summary.contains(
                        "Application in project," + place.at("/project/name").asText() + ","
                                + place.at("/application/name").asText() + ",,,"
                                + place.at("/line/issues").asInt()));
        assertEquals(
                401,
                new Http(address, "").get("/rest/accord/1.0/look-back/places").status());
        BROWSER.click(By.cssSelector("a[href*='what=DECIDED_SAME']"));
        BROWSER.seeText(By.id("accord-page"), "The first decision named who had the issue");
        assertTrue(admin.download("/rest/accord/1.0/look-back/export").contains("General Ledger"));
        assertEquals(
                403,
                new Http(address, "lucas")
                        .send("POST", "/rest/accord/1.0/look-back", Map.of())
                        .status());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void anIssueOfAnotherApplicationIsCorrectedByWhoeverGotIt() {
        String key = created("Tax Box or not", "Report Cube");
        BROWSER.open(address, "/browse/" + key, "admin");
        BROWSER.click(By.xpath("//button[starts-with(.,'Not ours')]"));
        BROWSER.see(By.cssSelector(".accord-dialog [data-field=application] input"))
                .sendKeys("General Ledger");
        BROWSER.click(By.cssSelector(".accord-dialog [role=option]"));
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        BROWSER.click(SUBMIT);
        BROWSER.seeText(PANEL, "General Ledger");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aboutAccountabilityTheOwnerIsAskedOnceAndTriageShowsIt() {
        String key = created("Not our report", "Report Cube");
        BROWSER.open(address, "/browse/" + key, "admin");
        BROWSER.click(By.xpath("//button[starts-with(.,'Not ours')]"));
        new Select(BROWSER.see(By.cssSelector(".accord-dialog [data-field=kind] select")))
                .selectByValue("ACCOUNTABILITY");
        BROWSER.click(SUBMIT);
        BROWSER.seeText(By.cssSelector(".aui-flag"), "asks the owner");
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.seeText(By.id("accord-page"), "Said to be not ours");
        BROWSER.seeText(By.id("accord-page"), "Report Cube");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theThirdObjectionToOneSeatReachesItsHolder() {
        Map<String, Object> seats = Map.of(
                "BUSINESS_SYSTEM_OWNER", List.of(user("lucas")), "BUSINESS_SYSTEM_MANAGER", List.of(user("noor")));
        admin.send(
                "POST",
                "/rest/accord/1.0/applications",
                Map.of("key", "SEATED", "name", "Seated", "operatingModel", "B", "seats", seats));
        JsonNode said = null;
        for (String type : List.of("Change Request", "Service Request", "Incident")) {
            String key = created(type + " for somebody else", type, null);
            String issue = "/rest/accord/1.0/issues/" + key;
            admin.send("PUT", issue + "/application", Map.of("application", "SEATED"));
            said = admin.send("POST", issue + "/not-ours", Map.of("kind", "PART"))
                    .body();
        }
        assertTrue(said.toString(), said.path("corrected").asBoolean());
        assertTrue("no cell has three", said.path("task").isNull());
        JsonNode task = admin.get(
                        "/rest/api/2/issue/" + said.at("/holderTask/key").asText())
                .body();
        String asked = task.at("/fields/description").asText();
        assertTrue(asked, asked.startsWith("[~noor]"));
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.seeText(By.id("accord-page"), "Every process that the seat answers for");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private String user(String name) {
        return new Http(address, name)
                .get("/rest/api/2/myself")
                .body()
                .path("key")
                .asText();
    }

    @Test
    public void theReasonIsCommentedOnceInPlainWords() {
        String key = created("Why is it there?", "Report Cube");
        for (int i = 0; i < 2; i++) {
            BROWSER.open(address, "/browse/" + key, "admin");
            BROWSER.seeText(PANEL, "Assigned to");
            BROWSER.click(By.xpath("//button[.='Comment with the reason']"));
            BROWSER.seeText(DIALOG, "Report Cube runs under Business operated (model B)");
            BROWSER.click(SUBMIT);
            BROWSER.seeNoMore(DIALOG);
        }
        assertEquals(
                1,
                admin.get("/rest/api/2/issue/" + key + "/comment")
                        .body()
                        .path("total")
                        .asInt());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private String created(String summary, String application) {
        return created(summary, "Change Request", application);
    }

    private String created(String summary, String type, String application) {
        Map<String, Object> fields = new HashMap<>(
                Map.of("project", Map.of("key", "FIN"), "issuetype", Map.of("name", type), "summary", summary));
        if (application != null) {
            fields.put("customfield_100", Map.of("value", application));
        }
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
    }
}
