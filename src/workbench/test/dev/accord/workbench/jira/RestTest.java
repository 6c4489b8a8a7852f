package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.rest.Rest;
import dev.accord.workbench.jira.rest.SwitchesServlet;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class RestTest {
    private final AJira jira = new AJira();
    private final AServer server = new AServer(jira);

    @Before
    public void start() throws Exception {
        server.servlet("/rest/api/2/*", new Rest(jira.site, jira.issues, jira.search));
        server.servlet("/test/switches", new SwitchesServlet(jira.site));
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.close();
    }

    private HttpResponse<String> send(String user, String method, String path, String body) throws Exception {
        return server.send(user, method, "/rest/api/2" + path, body);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body(), JsonNode.class);
    }

    private static final String PRINTER =
            "{\"fields\":{\"project\":{\"key\":\"DESK\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Printer\"}}";

    @Test
    public void anIssueIsCreatedReadEditedAssignedAndFound() throws Exception {
        HttpResponse<String> created = send("anna", "POST", "/issue", PRINTER);
        assertEquals(201, created.statusCode());
        assertEquals("DESK-1", json(created).get("key").asText());
        assertEquals(
                204,
                send("anna", "PUT", "/issue/DESK-1", "{\"fields\":{\"summary\":\"<b>Scanner\"}}")
                        .statusCode());
        assertEquals(
                204,
                send("anna", "PUT", "/issue/DESK-1/assignee", "{\"name\":\"ben\"}")
                        .statusCode());
        JsonNode fields = json(send("anna", "GET", "/issue/DESK-1?fields=summary,assignee", null))
                .get("fields");
        assertEquals("<b>Scanner", fields.get("summary").asText());
        assertEquals("JIRAUSER10102", fields.get("assignee").get("key").asText());
        assertEquals(2, fields.size());
        JsonNode changes = json(send("anna", "GET", "/issue/DESK-1?expand=changelog", null))
                .get("changelog");
        assertEquals(2, changes.get("total").asInt());
        String jql = URLEncoder.encode("assignee = ben", StandardCharsets.UTF_8);
        assertEquals(
                1,
                json(send("anna", "GET", "/search?jql=" + jql, null))
                        .get("total")
                        .asInt());
        assertEquals(
                204,
                send("anna", "PUT", "/issue/DESK-1/assignee", "{\"name\":null}").statusCode());
        assertTrue(json(send("anna", "GET", "/issue/DESK-1", null))
                .get("fields")
                .get("assignee")
                .isNull());
    }

    @Test
    public void refusalsAreErrorCollectionsWithTheFieldNamed() throws Exception {
        HttpResponse<String> refused = send(
                "anna",
                "POST",
                "/issue",
                "{\"fields\":{\"project\":{\"key\":\"DESK\"},\"issuetype\":{\"name\":\"Epic\"},\"customfield_1\":\"x\"}}");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body(), json(refused).get("errors").has("customfield_1"));
        assertTrue(json(refused).get("errorMessages").isEmpty());
        assertEquals(400, send("anna", "POST", "/issue", "not json").statusCode());
        HttpResponse<String> query = send("anna", "POST", "/search", "{\"jql\":\"nonsense = 1\"}");
        assertEquals(400, query.statusCode());
        assertEquals(1, json(query).get("errorMessages").size());
    }

    @Test
    public void whoeverMayNotIsToldSoAndWhoeverIsNotLoggedInMustLogIn() throws Exception {
        send("anna", "POST", "/issue", PRINTER);
        assertEquals(401, send(null, "GET", "/issue/DESK-1", null).statusCode());
        assertEquals(404, send("anna", "GET", "/issue/DESK-9", null).statusCode());
        assertEquals(
                403,
                send("emma", "PUT", "/issue/DESK-1", "{\"fields\":{\"summary\":\"x\"}}")
                        .statusCode());
        assertEquals(401, send(null, "GET", "/myself", null).statusCode());
        assertEquals(
                "anna", json(send("anna", "GET", "/myself", null)).get("name").asText());
    }

    @Test
    public void propertiesAreKeptAndSearchedAtOnce() throws Exception {
        send("anna", "POST", "/issue", PRINTER);
        jira.search.aliases(List.of(new Alias("colour", "paint", "colour", "string")));
        assertEquals(
                201,
                send("anna", "PUT", "/issue/DESK-1/properties/paint", "{\"colour\":\"red\"}")
                        .statusCode());
        assertEquals(
                "red",
                json(send("anna", "GET", "/issue/DESK-1/properties/paint", null))
                        .get("value")
                        .get("colour")
                        .asText());
        assertEquals(
                1,
                json(send("anna", "POST", "/search", "{\"jql\":\"colour = red\"}"))
                        .get("total")
                        .asInt());
    }

    @Test
    public void anIssueIsResolvedAndOpenedAgain() throws Exception {
        send("anna", "POST", "/issue", PRINTER);
        String path = "/issue/DESK-1/transitions";
        assertEquals(
                204,
                send("anna", "POST", path, "{\"transition\":{\"id\":\"21\"}}").statusCode());
        assertEquals(
                "Done",
                json(send("anna", "GET", "/issue/DESK-1", null))
                        .at("/fields/resolution/name")
                        .asText());
        assertEquals(
                400,
                send("anna", "POST", path, "{\"transition\":{\"id\":\"21\"}}").statusCode());
        assertEquals(
                204,
                send("anna", "POST", path, "{\"transition\":{\"id\":\"31\"}}").statusCode());
        assertTrue(json(send("anna", "GET", "/issue/DESK-1", null))
                .at("/fields/resolutiondate")
                .isNull());
    }

    @Test
    public void pickersAndListsAnswerInJirasShapes() throws Exception {
        assertEquals(
                1,
                json(send("anna", "GET", "/user/picker?query=Okafor", null))
                        .get("total")
                        .asInt());
        assertEquals(
                2,
                json(send("anna", "GET", "/groups/picker?query=jira", null))
                        .get("total")
                        .asInt());
        assertEquals(3, json(send("anna", "GET", "/project", null)).size());
        assertEquals(0, json(send(null, "GET", "/project", null)).size());
        assertEquals(3, json(send("anna", "GET", "/issuetype", null)).size());
        assertTrue(json(send("anna", "GET", "/field", null)).size() > 5);
        assertTrue(json(send(null, "GET", "/serverInfo", null))
                .get("baseUrl")
                .asText()
                .endsWith("/jira"));
    }

    @Test
    public void testsSetHowJiraBehavesAndSeeWhatWasCalled() throws Exception {
        String wanted =
                "{\"on\":[\"NO_EVENT\"],\"failures\":[{\"method\":\"IssueManager.getIssueObject\",\"call\":1,\"when\":\"BEFORE\"}]}";
        JsonNode set = json(server.send(null, "PUT", "/test/switches", wanted));
        assertEquals("NO_EVENT", set.at("/on/0").asText());
        assertTrue(jira.site.switches().isOn(Switch.NO_EVENT));
        assertThrows(IllegalStateException.class, () -> jira.service(IssueManager.class)
                .getIssueObject(1L));
        JsonNode now = json(server.send(null, "GET", "/test/switches", null));
        assertEquals(1, now.at("/calls/IssueManager.getIssueObject").asInt());
        assertTrue(now.get("unsupported").isArray());
    }
}
