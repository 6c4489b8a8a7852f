package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.By;

/** What Accord's functions of Jira's search find, and what they say of wrong arguments. */
@RunWith(Parameterized.class)
public final class SearchFunctionsTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private final String address;
    private final Http admin;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    public SearchFunctionsTest(Database database) {
        address = database.address();
        admin = new Http(address, "admin");
    }

    @Test
    public void anIssueOnAnUndecidedCellIsFoundByWhoMaySeeIt() {
        String key = create("Tax Box");
        String jql = "key = " + key + " AND issue in issuesOnUndecidedCells()";
        assertEquals(1, found(admin, jql));
        assertEquals(0, found(admin, "key = " + key + " AND issue not in issuesOnUndecidedCells()"));
        assertEquals(0, found(new Http(address, "customer"), jql));
        assertEquals(0, found(admin, "key = " + create("Report Cube") + " AND issue in issuesOnUndecidedCells()"));
        BROWSER.open(address, "/issues/?jql=" + Http.encoded(jql), "admin");
        BROWSER.see(By.linkText(key));
    }

    @Test
    public void aRouteThatAPersonOverrodeIsFound() {
        String key = create("Report Cube");
        JsonNode decision = decision(key);
        String jql = "key = " + key + " AND issue in overriddenRoutes()";
        assertEquals(0, found(admin, jql));
        String other = "";
        for (JsonNode each :
                admin.get("/rest/api/2/user/assignable/search?project=FIN").body()) {
            if (!each.path("key").equals(decision.at("/assignee/key"))) {
                other = each.path("name").asText();
            }
        }
        admin.send("PUT", "/rest/api/2/issue/" + key + "/assignee", Map.of("name", other));
        assertEquals(1, found(admin, jql));
    }

    @Test
    public void theApplicationsOfASeatAreTheHoldersAndTheDeputys() {
        TreeSet<String> expected = new TreeSet<>();
        String person = "";
        for (JsonNode each :
                admin.get("/rest/accord/1.0/applications?maxResults=200").body().path("values")) {
            JsonNode seat = each.at("/seats/IT_SYSTEM_MANAGER");
            if (seat.size() > 1 && person.isEmpty()) {
                person = seat.get(1).path("name").asText();
            }
        }
        for (JsonNode each :
                admin.get("/rest/accord/1.0/applications?maxResults=200").body().path("values")) {
            for (JsonNode holder : each.at("/seats/IT_SYSTEM_MANAGER")) {
                if (holder.path("name").asText().equals(person)) {
                    expected.add(each.path("name").asText());
                }
            }
        }
        String ofOthers = "accordApplication in applicationsOfSeat(\"IT System Manager\", " + person + ")";
        String ofMine = "accordApplication in applicationsOfSeat(it_system_manager)";
        TreeSet<String> applications = new TreeSet<>();
        for (JsonNode issue : search(admin, ofOthers).path("issues")) {
            applications.add(issue.at("/fields/customfield_100/value").asText());
        }
        // An issue may have its application by default.
        applications.remove("");
        assertTrue(applications + " of " + expected, !applications.isEmpty() && expected.containsAll(applications));
        assertTrue(found(new Http(address, person), ofMine) > 0);
    }

    @Test
    public void wrongArgumentsAreAnsweredWithASentence() {
        says("issue in overriddenRoutes(mine)", "overriddenRoutes takes nothing between its parentheses");
        says("accordApplication in applicationsOfSeat(boss)", "There is no seat \"boss\"");
        says(
                "accordApplication in applicationsOfSeat(\"IT System Owner\", nobody-at-all)",
                "There is no user \"nobody-at-all\"");
        says("accordApplication in applicationsOfSeat(\"IT System Owner\", a, b)", "takes a seat and");
    }

    private void says(String jql, String sentence) {
        String answer = admin.get("/rest/api/2/search?jql=" + Http.encoded(jql))
                .body()
                .path("errorMessages")
                .toString();
        assertTrue(answer, answer.replace("\\\"", "\"").contains(sentence));
    }

    private String create(String application) {
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", "Change Request"),
                "summary",
                "Searched by function",
                "customfield_100",
                Map.of("value", application));
        String key = admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
        decision(key);
        return key;
    }

    /** The decision once it is carried out. */
    private JsonNode decision(String key) {
        String path = "/rest/accord/1.0/issues/" + key + "/accountability";
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonNode decision = admin.get(path).body();
        while (!decision.path("state").asText().equals("APPLIED") && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            decision = admin.get(path).body();
        }
        assertEquals(decision.toString(), "APPLIED", decision.path("state").asText());
        return decision;
    }

    private static int found(Http who, String jql) {
        return search(who, jql).path("total").asInt();
    }

    private static JsonNode search(Http who, String jql) {
        return who.get("/rest/api/2/search?jql=" + Http.encoded(jql)).body();
    }
}
