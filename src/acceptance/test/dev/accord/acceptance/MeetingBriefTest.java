package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The brief for a meeting: over HTTP on each database, and in Chromium as the business relationship manager and the counterpart. */
public final class MeetingBriefTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String BRIEF = "/rest/accord/1.0/projects/SUP/relationship/brief";
    private static final By PAGE = By.id("accord-page");

    @Test
    public void aSeatThatChangedIsTold() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            JsonNode application = admin.get("/rest/accord/1.0/applications?maxResults=200")
                    .body()
                    .path("values");
            ObjectNode changed = null;
            for (JsonNode each : application) {
                if (each.path("projects").toString().contains("\"SUP\"")) {
                    changed = each.deepCopy();
                }
            }
            String address =
                    "/rest/accord/1.0/applications/" + changed.path("key").asText();
            changed = admin.get(address).body().deepCopy();
            ((ObjectNode) changed.path("seats")).putArray("IT_SYSTEM_MANAGER").add("JIRAUSER10219");
            assertEquals(200, admin.send("PUT", address, changed).status());
            JsonNode seat =
                    new Http(database.address(), "noor").get(BRIEF).body().at("/seats/0");
            assertEquals(changed.path("name"), seat.path("application"));
            assertEquals("lucas", seat.at("/after/name").asText());
            assertEquals(
                    404,
                    new Http(database.address(), "noor")
                            .get(BRIEF.replace("SUP", "INFRA"))
                            .status());
            assertEquals(
                    400,
                    new Http(database.address(), "noor")
                            .get(BRIEF + "?since=yesterday")
                            .status());
            assertEquals(401, new Http(database.address(), "").get(BRIEF).status());
        }
    }

    @Test
    public void bothSidesReadWhatWasDeliveredAndIsLateAndCopyIt() {
        String address = Database.H2.address();
        for (String user : List.of("JIRAUSER10201", "JIRAUSER10213")) {
            BROWSER.open(address, "/plugins/servlet/accord/brief/FIN", user);
            BROWSER.seeText(PAGE, "Meeting with Clara Winter");
            BROWSER.seeText(PAGE, "FIN-14 Access to the cube");
            BROWSER.click(By.cssSelector("[data-copy]"));
            String text = BROWSER.see(By.cssSelector(".accord-dialog textarea")).getDomProperty("value");
            assertEquals(
                    text,
                    "- FIN-14 Access to the cube for the new controller",
                    text.lines()
                            .filter(each -> each.contains("FIN-14"))
                            .findFirst()
                            .orElse("none"));
            assertEquals(List.of(), BROWSER.violations("#accord-page"));
        }
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
