package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Issues that exist are routed again after an application's model changed: shown, moved, and taken back. */
public final class IssuesAreRoutedAgainTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String ACCORD = "/rest/accord/1.0/";
    private static final String APPLICATION = ACCORD + "applications/CUBE";
    private static final String BINDINGS = ACCORD + "bindings";
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @After
    public void putBack() {
        for (Database database : Database.values()) {
            model(new Http(database.address(), "admin"), "B");
        }
    }

    @Test
    public void whatTheQueryFindsIsShownMovedAndTakenBack() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            List<String> keys = created(admin, 3);
            String jql = "key in (" + String.join(", ", keys) + ")";
            String julia = assignee(admin, keys.get(0));
            model(admin, "A");

            JsonNode impact = admin.get(ACCORD + "reroutes/preview?jql=" + Http.encoded(jql))
                    .body();
            assertEquals(3, impact.at("/counts/MOVES").asInt());
            assertEquals("BUSINESS", impact.at("/groups/0/from/party").asText());
            assertEquals(julia, impact.at("/groups/0/from/person/key").asText());
            assertEquals("IT_OPS", impact.at("/groups/0/to/party").asText());
            assertEquals("nothing is written", julia, assignee(admin, keys.get(0)));
            String file = admin.download(ACCORD + "reroutes/preview/file?jql=" + Http.encoded(jql));
            assertEquals(4, file.lines().count());

            JsonNode run = over(admin, admin.send("POST", ACCORD + "reroutes", Map.of("jql", jql)));
            assertEquals("{\"MOVED\":3}", run.path("counts").toString());
            keys.forEach(key -> {
                assertEquals("IT_OPS", party(admin, key));
                assertEquals(
                        2,
                        admin.get(ACCORD + "history?issue=" + key)
                                .body()
                                .path("total")
                                .asInt());
            });
            assertTrue(admin.download(ACCORD + "reroutes/" + run.path("id") + "/result")
                    .contains(keys.get(2)));
            assertEquals(
                    "again nothing moves",
                    "{\"SAME\":3}",
                    over(admin, admin.send("POST", ACCORD + "reroutes", Map.of("issues", keys)))
                            .path("counts")
                            .toString());

            admin.send("PUT", "/rest/api/2/issue/" + keys.get(2) + "/assignee", Map.of("name", "noor"));
            JsonNode undo = over(admin, admin.send("POST", ACCORD + "reroutes/" + run.path("id") + "/undo", null));
            assertEquals(2, undo.at("/counts/TAKEN_BACK").asInt());
            assertEquals(1, undo.at("/counts/CHANGED_SINCE").asInt());
            assertEquals(julia, assignee(admin, keys.get(0)));
            assertEquals("BUSINESS", party(admin, keys.get(0)));
            assertEquals("IT_OPS", party(admin, keys.get(2)));
            model(admin, "B");
        }
    }

    @Test
    public void onlyWhoConfiguresMayAndAQueryThatIsNoneIsRefusedInJirasWords() {
        for (Database database : Database.values()) {
            Http admin = new Http(database.address(), "admin");
            Http lucas = new Http(database.address(), "lucas");
            for (String path : List.of("reroutes", "reroutes/1", "reroutes/1/result", "reroutes/preview?jql=x")) {
                assertEquals(
                        path,
                        401,
                        new Http(database.address(), "").get(ACCORD + path).status());
                assertEquals(path, 403, lucas.get(ACCORD + path).status());
            }
            assertEquals(
                    403,
                    lucas.send("POST", ACCORD + "reroutes", Map.of("jql", "project = FIN"))
                            .status());
            assertEquals(404, admin.get(ACCORD + "reroutes/99999").status());
            Http.Answer refused = admin.send("POST", ACCORD + "reroutes", Map.of("jql", "projekt ~~ FIN"));
            assertEquals(400, refused.status());
            assertTrue(refused.body().path("errors").has("jql"));
            assertEquals(400, admin.send("POST", ACCORD + "reroutes", Map.of()).status());
            assertEquals(400, admin.get(ACCORD + "reroutes/preview").status());
        }
    }

    @Test
    public void anAdministratorRoutesThemOnThePageAndTakesThatBack() {
        String address = Database.H2.address();
        Http admin = new Http(address, "admin");
        List<String> keys = created(admin, 2);
        String julia = assignee(admin, keys.get(0));
        model(admin, "A");
        BROWSER.open(address, "/plugins/servlet/accord/triage", "admin");
        BROWSER.click(By.linkText("Route existing issues"));
        BROWSER.see(By.name("jql")).sendKeys("nonsense ~~");
        BROWSER.click(By.cssSelector("button[type=submit]"));
        BROWSER.see(By.cssSelector("[data-field=jql] .accord-error"));
        BROWSER.see(By.name("jql")).clear();
        BROWSER.see(By.name("jql")).sendKeys("key in (" + String.join(", ", keys) + ")");
        BROWSER.click(By.cssSelector("button[type=submit]"));
        BROWSER.seeText(By.id("accord-impact"), "Open issues that would move: 2");
        BROWSER.seeText(By.cssSelector("#accord-impact tbody"), "IT OPS");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("[data-route]"));
        BROWSER.seeText(By.cssSelector("[data-job=DONE]"), "Moved: 2");
        BROWSER.see(By.linkText(keys.get(1)));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals("IT_OPS", party(admin, keys.get(1)));

        BROWSER.click(By.cssSelector("[data-undo]"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeText(By.cssSelector("[data-job=DONE]"), "Taken back: 2");
        assertEquals(julia, assignee(admin, keys.get(0)));
        assertEquals(
                List.of(),
                BROWSER.scriptErrors().stream()
                        .filter(each -> !each.contains("status of 400"))
                        .toList());
    }

    @Test
    public void beforeABindingIsSavedOneSeesWhatItMovesAndRoutesThatAtOnce() {
        String address = Database.H2.address();
        Http admin = new Http(address, "admin");
        JsonNode before = admin.get(BINDINGS).body();
        String key = created(admin, 1).get(0);
        try {
            BROWSER.elevate(address);
            BROWSER.open(address, "/plugins/servlet/accord/bindings", "admin");
            BROWSER.click(By.cssSelector("[data-add]"));
            BROWSER.see(By.cssSelector(".accord-dialog [data-field=application] input"))
                    .sendKeys("Report Cube");
            BROWSER.click(By.cssSelector(".accord-dialog [data-field=application] [role=option][aria-selected=true]"));
            new Select(BROWSER.see(By.cssSelector(".accord-dialog [data-field=target] select"))).selectByValue("GROUP");
            BROWSER.see(By.cssSelector(".accord-dialog [data-field=target] .accord-combo input"))
                    .sendKeys("it-delivery");
            BROWSER.click(By.cssSelector(".accord-dialog [data-field=target] [role=option][aria-selected=true]"));
            BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
            BROWSER.seeText(By.cssSelector(".accord-impact tbody"), "it-delivery");
            assertEquals(before, admin.get(BINDINGS).body());
            assertEquals(List.of(), BROWSER.violations(".accord-dialog.aui-dialog2-xlarge"));
            BROWSER.click(By.cssSelector(".aui-dialog2-xlarge .aui-button-primary"));
            BROWSER.seeText(By.cssSelector("[data-job=DONE]"), "Moved:");
            assertEquals("", assignee(admin, key));
            assertEquals(List.of(), BROWSER.scriptErrors());

            // The group is said to be gone: which issues that concerns, and where they would go.
            ObjectNode broken = (ObjectNode) admin.get(BINDINGS).body();
            JsonNode last =
                    broken.path("values").path(broken.path("values").size() - 1).path("target");
            assertEquals(
                    1,
                    admin
                            .get(BINDINGS + "/impact?type=GROUP&value="
                                    + last.path("value").asText())
                            .body()
                            .path("values")
                            .findValuesAsText("key")
                            .stream()
                            .filter(key::equals)
                            .count());
        } finally {
            ObjectNode again = (ObjectNode) before.deepCopy();
            again.set("version", admin.get(BINDINGS).body().path("version"));
            assertEquals(200, admin.send("PUT", BINDINGS, again).status());
        }
    }

    @Test
    public void whatWaitedForAModelIsRoutedFromTheApplicationThatHasOneNow() {
        String address = Database.H2.address();
        Http admin = new Http(address, "admin");
        model(admin, null);
        String key = create(admin);
        applied(admin, key);
        assertEquals("NO_OPERATING_MODEL", decision(admin, key).at("/reasons/0").asText());
        model(admin, "B");
        assertEquals(
                403,
                new Http(address, "lucas").get(ACCORD + "reroutes/released").status());
        BROWSER.open(address, "/plugins/servlet/accord/applications/CUBE", "admin");
        BROWSER.click(By.cssSelector("[data-released] button"));
        BROWSER.seeText(By.cssSelector("[data-job=DONE]"), "Moved:");
        assertEquals("BUSINESS", party(admin, key));
        assertEquals(
                0,
                admin.get(ACCORD + "reroutes/released?application=CUBE")
                        .body()
                        .path("issues")
                        .asInt());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static void model(Http admin, String model) {
        ObjectNode application = (ObjectNode) admin.get(APPLICATION).body();
        if (!Objects.equals(application.path("operatingModel").asText(null), model)) {
            application.put("operatingModel", model);
            assertEquals(200, admin.send("PUT", APPLICATION, application).status());
        }
    }

    /** Change requests of the application, each with its decision carried out. */
    private static List<String> created(Http admin, int many) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            keys.add(create(admin));
        }
        keys.forEach(key -> applied(admin, key));
        return keys;
    }

    private static String create(Http admin) {
        String name = admin.get(APPLICATION).body().path("name").asText();
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", "FIN"),
                "issuetype",
                Map.of("name", "Change Request"),
                "summary",
                "To be routed again",
                "customfield_100",
                Map.of("value", name));
        return admin.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .path("key")
                .asText();
    }

    private static void applied(Http admin, String key) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!state(admin, key).equals("APPLIED")) {
            assertTrue("not applied: " + key, System.nanoTime() < until);
        }
    }

    private static String state(Http admin, String key) {
        return decision(admin, key).path("state").asText();
    }

    private static String party(Http admin, String key) {
        return decision(admin, key).path("accountableParty").asText();
    }

    private static JsonNode decision(Http admin, String key) {
        return admin.get(ACCORD + "issues/" + key + "/accountability").body();
    }

    private static String assignee(Http admin, String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .body()
                .at("/fields/assignee/key")
                .asText();
    }

    /** The run once its job has come to its end. */
    private static JsonNode over(Http admin, Http.Answer started) {
        assertEquals(String.valueOf(started.body()), 202, started.status());
        String path = ACCORD + "reroutes/" + started.body().path("id");
        long until = System.nanoTime() + PATIENCE_NANOS;
        JsonNode run = admin.get(path).body();
        while (!List.of("DONE", "FAILED", "CANCELLED")
                .contains(run.at("/job/state").asText())) {
            assertTrue("still " + run, System.nanoTime() < until);
            run = admin.get(path).body();
        }
        assertEquals(String.valueOf(run), "DONE", run.at("/job/state").asText());
        return run;
    }
}
