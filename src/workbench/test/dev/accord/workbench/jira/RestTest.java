package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.rest.Rest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class RestTest {
    private final AJira jira = new AJira();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();
    private int port;

    /** Stands for the host, which says who asks. */
    private final class AsUser extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient HttpServlet rest = new Rest(jira.site, jira.issues, jira.search);

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            jira.become(request.getHeader("X-User"));
            rest.service(request, response);
        }
    }

    @Before
    public void start() throws Exception {
        tomcat.setPort(0);
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir") + "/accord-rest-test");
        Context context = tomcat.addContext("/jira", new File(".").getAbsolutePath());
        Tomcat.addServlet(context, "rest", new AsUser());
        context.addServletMappingDecoded("/rest/api/2/*", "rest");
        tomcat.start();
        port = tomcat.getConnector().getLocalPort();
    }

    @After
    public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    private HttpResponse<String> send(String user, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/jira/rest/api/2" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (user != null) {
            request.header("X-User", user);
        }
        return client.send(request.build(), BodyHandlers.ofString());
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
}
