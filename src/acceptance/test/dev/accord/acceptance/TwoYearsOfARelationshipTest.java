package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The story of one relationship, from "not decided" over another business relationship manager to level 3, told in two years. */
public final class TwoYearsOfARelationshipTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String PROJECT = "DESK";
    private static final String REST = "/rest/accord/1.0/projects/" + PROJECT + "/relationship";
    private static final String NOOR = "JIRAUSER10201";
    private static final String INES = "JIRAUSER10203";
    private static final Map<String, String> BUSINESS = Map.of("displayName", "Ann of the business");
    private static final Map<String, String> IT = Map.of("displayName", "Ivo of IT");
    private static final By PAGE = By.id("accord-page");

    private static Workbench workbench;
    private static Http admin;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:twoyears;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC));
        admin = new Http(workbench.address(), "admin");
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Test
    public void fromNotDecidedToLevelThree() {
        // Nobody has decided anything: the project says so, and nothing is asked of anybody.
        assertTrue(relationship().path("id").isNull());
        assertTrue(relationship().at("/maturityLevel/current").isNull());

        // Both sides are named first. Without a decision there is nothing to assess again, and nothing to count.
        ObjectNode named = relationship().deepCopy();
        named.put("businessUnit", "Service")
                .put("brm", NOOR)
                .put("brmType", "BRM")
                .put("counterpart", "JIRAUSER10213");
        save(named);
        on("2026-05-04");
        assertEquals(List.of(), causes());
        assertTrue(score().isNull());

        // They decide: IT takes orders. One talk a month is agreed on, and one promise of either side.
        decide("PASSIVE", 1, "Orders come by mail, and IT delivers while the money lasts");
        String talk = touchPoint("Monthly talk", "OPERATIONAL", "2026-05-04");
        String promise = promise("IT", "A named contact", "2026-06-30");
        assertEquals("the talk is kept, at one of three levels", 78, score().asInt());

        // A quarter goes by and nobody looks: the talk lapsed, the promise is late, the review is overdue.
        on("2026-08-10");
        assertEquals(List.of("QUARTER_PASSED"), causes());
        assertTrue(overview().path("overdue").asBoolean());
        assertEquals(0, score().asInt());

        // Another manager takes over. The banner says so until the new one has looked at it.
        assertEquals(
                200,
                admin.send(
                                "POST",
                                "/rest/accord/1.0/relationships/take-over",
                                Map.of("projects", List.of(PROJECT), "brm", INES))
                        .status());
        assertEquals(List.of("BRM_CHANGED", "QUARTER_PASSED"), causes());
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/relationship/" + PROJECT, INES);
        BROWSER.seeText(PAGE, "The business relationship manager changed: Noor Haddad before, Ines Duarte now.");
        post("/confirm", Map.of("why", "First the promises, then the next step"));
        assertEquals(List.of(), causes());
        hold("2026-08-10", talk);
        keep(promise, "2026-08-10");
        assertEquals(85, score().asInt());

        // Half a year later both sides see the same: support without vision, level 2.
        on("2026-11-09");
        settle(2, "SUPPORT_WITHOUT_VISION", "SUPPORT_WITHOUT_VISION", "2027-02-09");
        assertEquals(2, relationship().at("/maturityLevel/current").asInt());
        hold("2026-11-09", talk);

        // The company changes its strategy. That alone asks for another look; a decision for Provider settles it.
        on("2027-03-15");
        post("/reassess/strategy", Map.of("on", "2027-03-01", "what", "One service organisation for all units"));
        assertEquals(List.of("STRATEGY_CHANGED", "QUARTER_PASSED"), causes());
        decide("PROVIDER", 2, "The units choose from one menu");
        assertEquals(List.of(), causes());

        // Engagement at three levels, quarter by quarter.
        List<String> talks = new ArrayList<>(List.of(talk));
        talks.add(touchPoint("Menu of services", "TACTICAL", "2027-03-15"));
        talks.add(touchPoint("Planning for the year", "STRATEGIC", "2027-03-15"));
        for (String day : List.of("2027-06-28", "2027-09-28", "2027-12-28", "2028-03-27")) {
            on(day);
            hold(day, talks.toArray(String[]::new));
            post("/confirm", Map.of("why", "Both sides keep to it"));
        }

        // Two years on: IT is at the table sometimes. Both sides see it, and level 3 is set.
        on("2028-04-03");
        settle(3, "SOMETIMES_INCLUDED", "SOMETIMES_INCLUDED", "2028-07-03");
        assertEquals(3, relationship().at("/maturityLevel/current").asInt());
        assertEquals(List.of(), causes());
        assertEquals(List.of("null -> 1", "1 -> 2", "2 -> 3"), levels());
        JsonNode trend = admin.get(REST + "/engagement").body();
        assertEquals(
                List.of("2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1"),
                trend.path("quarters").findValuesAsText("quarter"));
        assertEquals(
                List.of("78", "85", "87", "80", "100", "100", "100", "100"),
                trend.path("quarters").findValuesAsText("score"));
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/relationship/" + PROJECT, INES);
        BROWSER.seeText(PAGE, "Before: Level 2");
        BROWSER.click(By.cssSelector(".accord-changes + .accord-link"));
        BROWSER.seeText(PAGE, "The strategy changed on Mar 1, 2027: One service organisation for all units");
        BROWSER.see(By.cssSelector("#accord-engagement svg[role=img]"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static void on(String day) {
        assertEquals(
                200,
                admin.send("PUT", "/test/clock", Map.of("now", day + "T08:00:00Z"))
                        .status());
    }

    private static JsonNode relationship() {
        return admin.get(REST).body();
    }

    private static JsonNode overview() {
        return admin.get(REST + "/overview").body();
    }

    private static JsonNode score() {
        return admin.get(REST + "/engagement").body().path("score");
    }

    private static List<String> causes() {
        return admin.get(REST + "/reassess").body().path("values").findValuesAsText("cause");
    }

    /** How the level moved, the oldest first. */
    private static List<String> levels() {
        List<String> levels = new ArrayList<>();
        for (JsonNode change : overview().path("changes")) {
            for (JsonNode field : change.path("fields")) {
                if (field.path("field").asText().equals("maturityLevel.current")) {
                    levels.add(
                            0,
                            field.path("before").asText() + " -> "
                                    + field.path("after").asText());
                }
            }
        }
        return levels;
    }

    private static void save(JsonNode relationship) {
        Http.Answer answer = admin.send("PUT", REST, relationship);
        assertEquals(answer.toString(), 200, answer.status());
    }

    private static JsonNode post(String path, Object body) {
        Http.Answer answer = admin.send("POST", REST + path, body);
        assertTrue(answer.toString(), answer.status() < 300);
        return answer.body();
    }

    private static void decide(String model, int level, String why) {
        ObjectNode now = relationship().deepCopy();
        LocalDate today = LocalDate.parse(overview().path("today").asText());
        now.putObject("relationshipModel").put("current", model).putNull("target");
        now.putObject("maturityLevel").put("current", level).putNull("target");
        now.put("why", why).put("decidedBy", now.at("/brm/key").asText());
        now.put("decidedOn", today.toString())
                .put("nextReview", today.plusMonths(3).toString());
        save(now);
    }

    private static String touchPoint(String name, String level, String last) {
        return post(
                        "/touchpoints",
                        Map.of(
                                "name",
                                name,
                                "level",
                                level,
                                "business",
                                List.of(BUSINESS),
                                "it",
                                List.of(IT),
                                "cadence",
                                "QUARTERLY",
                                "lastContact",
                                last))
                .path("id")
                .asText();
    }

    private static void hold(String day, String... points) {
        post(
                "/touchpoints/held",
                Map.of("ids", Stream.of(points).map(Long::valueOf).toList(), "on", day));
    }

    private static String promise(String side, String text, String due) {
        return post("/commitments", Map.of("side", side, "text", text, "owner", IT, "due", due))
                .path("id")
                .asText();
    }

    private static void keep(String promise, String day) {
        for (JsonNode each : admin.get(REST + "/commitments").body().path("values")) {
            if (each.path("id").asText().equals(promise)) {
                ObjectNode kept = each.deepCopy();
                kept.put("state", "KEPT").put("closed", day);
                assertEquals(
                        200,
                        admin.send("PUT", REST + "/commitments/" + promise, kept)
                                .status());
            }
        }
    }

    /** One assessment: both sides answer, and the level is set. */
    private static void settle(int level, String business, String it, String next) {
        JsonNode begun =
                post("/assessments", Map.of("why", "Time to look", "business", List.of(BUSINESS), "it", List.of(IT)));
        String address = "/assessments/" + begun.at("/assessment/id").asText();
        String today = overview().path("today").asText();
        answer(address, BUSINESS, business, today);
        answer(address, IT, it, today);
        Map<String, Object> set =
                new HashMap<>(Map.of("level", level, "nextReview", next, "why", "Both sides see it so"));
        set.put("version", relationship().path("version").asInt());
        set.put("target", null);
        set.put("targetDate", null);
        post(address + "/final", set);
    }

    private static void answer(String address, Map<String, String> person, String statement, String told) {
        post(
                address + "/answers",
                Map.of(
                        "person",
                        person,
                        "told",
                        told,
                        "answers",
                        Map.of(statement, "DESCRIBES_US"),
                        "evidence",
                        Map.of(),
                        "areas",
                        Map.of(),
                        "symptoms",
                        List.of()));
    }
}
