package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import dev.accord.workbench.pages.Fragments;
import dev.accord.workbench.pages.JiraPages;
import dev.accord.workbench.plugins.WebFragments;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final AJira jira = new AJira();
    private final AServer server = new AServer(jira);

    /** A plugin with one panel and one item in the sidebar. */
    private static final class APlugin implements Fragments {
        @Override
        public List<WebFragments.Panel> panels(String location, Map<String, Object> context) {
            if (location.equals("our-page")) {
                return List.of(new WebFragments.Panel(
                        "page", "Ours", "<i>ours in " + context.get("pathEncodedProjectKey") + "</i>"));
            }
            if (!context.containsKey("issue")) {
                return List.of();
            }
            String key = ((Issue) context.get("issue")).getKey();
            return List.of(new WebFragments.Panel("a-panel", "A panel", "<b>about " + key + "</b>"));
        }

        @Override
        public List<WebFragments.Item> items(String section, Map<String, Object> context) {
            return List.of(new WebFragments.Item("a", "an-item", "Our item", "/jira/ours", ""));
        }
    }

    @Before
    public void start() throws Exception {
        new JiraPages(jira.site, jira.search, new APlugin(), "user").routes(server::servlet);
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.close();
    }

    private HttpResponse<String> get(String user, String path) throws Exception {
        return server.send(user, "GET", path, null);
    }

    private HttpResponse<String> post(String user, String path, String form) throws Exception {
        return server.send(user, "POST", path, form, "Content-Type", FORM);
    }

    private String task() {
        return jira.site.company().type("Task").orElseThrow().id();
    }

    @Test
    public void anIssueIsCreatedByTheFormAndShownWithThePluginsPanel() throws Exception {
        assertTrue(get("anna", "/secure/CreateIssue.jspa?project=DESK").body().contains("name=\"summary\""));
        HttpResponse<String> created = post(
                "anna",
                "/secure/CreateIssue.jspa",
                "project=DESK&issuetype=" + task() + "&summary=%3Cb%3EPrinter&assignee=-1&priority=3");
        assertEquals(302, created.statusCode());
        assertTrue(created.headers().firstValue("Location").orElse("").endsWith("/jira/browse/DESK-1"));
        String page = get("anna", "/browse/DESK-1").body();
        assertTrue(page, page.contains("&lt;b&gt;Printer"));
        assertFalse(page, page.contains("<b>Printer"));
        assertTrue(page, page.contains("<b>about DESK-1</b>"));
        assertFalse(get("anna", "/browse/DESK-1?content=true").body().contains("<html"));
    }

    @Test
    public void aFormThatIsRefusedKeepsWhatWasWrittenAndNamesTheField() throws Exception {
        HttpResponse<String> refused =
                post("anna", "/secure/CreateIssue.jspa", "project=DESK&issuetype=" + task() + "&description=kept");
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("You must specify a summary"));
        assertTrue(refused.body().contains("kept"));
    }

    @Test
    public void oneFieldIsEditedInPlaceAndOtherFieldsStay() throws Exception {
        Ticket issue = jira.create("DESK", "Printer", Ticket.DESCRIPTION, "On fire");
        String form =
                get("anna", "/secure/EditIssue.jspa?key=DESK-1&field=assignee").body();
        assertTrue(form, form.contains("name=\"assignee\""));
        assertFalse(form, form.contains("name=\"summary\""));
        String change = "key=DESK-1&field=assignee&assignee=JIRAUSER10102";
        assertEquals(302, post("anna", "/secure/EditIssue.jspa", change).statusCode());
        assertEquals("JIRAUSER10102", jira.stored(issue).one(Ticket.ASSIGNEE));
        assertEquals("On fire", jira.stored(issue).one(Ticket.DESCRIPTION));
        assertEquals(404, post("emma", "/secure/EditIssue.jspa", "key=DESK-9").statusCode());
        assertEquals(
                400,
                post("emma", "/secure/EditIssue.jspa", change.replace("102", "101"))
                        .statusCode());
    }

    @Test
    public void anIssueIsDoneAndOpenAgain() throws Exception {
        Ticket issue = jira.create("DESK", "Printer");
        post("anna", "/secure/EditIssue.jspa", "key=DESK-1&transition=yes");
        assertTrue(get("anna", "/browse/DESK-1").body().contains("Reopen"));
        assertEquals("10000", jira.stored(issue).one(Ticket.RESOLUTION));
        post("anna", "/secure/EditIssue.jspa", "key=DESK-1&transition=yes");
        assertEquals(null, jira.stored(issue).one(Ticket.RESOLUTION));
    }

    @Test
    public void aSearchShowsWhatItFindsOrWhatIsWrong() throws Exception {
        jira.create("DESK", "Printer");
        assertTrue(get("anna", "/issues/?jql=project%3DDESK").body().contains("data-total=\"1\""));
        assertTrue(get("anna", "/issues/?jql=nonsense%3D1").body().contains("does not exist"));
    }

    @Test
    public void whatIsHiddenAsksWhoeverIsNotLoggedInWhoTheyAre() throws Exception {
        jira.create("DESK", "Printer");
        HttpResponse<String> asked = get(null, "/browse/DESK-1");
        assertEquals(302, asked.statusCode());
        assertTrue(asked.headers().firstValue("Location").orElse("").contains("SwitchUser"));
        assertEquals(404, get("anna", "/browse/DESK-7").statusCode());
        assertEquals(404, get("anna", "/secure/admin").statusCode());
        assertEquals(200, get("admin", "/secure/admin").statusCode());
    }

    @Test
    public void aProjectsPageHasThePluginsItemInItsSidebar() throws Exception {
        assertTrue(get("anna", "/projects/DESK").body().contains("id=\"an-item\""));
        assertTrue(get("anna", "/projects").body().contains("Service Desk"));
    }

    @Test
    public void aProjectsPageGivesWayToThePluginsPageThatIsSelected() throws Exception {
        String page = get("anna", "/projects/DESK?selectedItem=our-page").body();
        assertTrue(page, page.contains("<i>ours in DESK</i>"));
        assertFalse(page, page.contains("Open issues"));
    }

    @Test
    public void aCommentIsShownAsItWasWrittenAndNobodyCommentsWithoutAName() throws Exception {
        jira.create("DESK", "Printer");
        assertEquals(302, post("emma", "/browse/DESK-1", "comment=%3Cb%3E+%24x").statusCode());
        assertTrue(get("anna", "/browse/DESK-1").body().contains("&lt;b&gt; $x"));
        post(null, "/browse/DESK-1", "comment=nobody");
        assertFalse(get("anna", "/browse/DESK-1").body().contains(">nobody<"));
    }

    @Test
    public void whoeverMayAssignAssignsAndOnlyToThoseWhoMayBeAssigned() throws Exception {
        Ticket issue = jira.create("DESK", "Printer");
        String ben = "key=DESK-1&assignee=JIRAUSER10102";
        assertEquals(404, post("emma", "/secure/AssignIssue.jspa", ben).statusCode());
        assertEquals(302, post("anna", "/secure/AssignIssue.jspa", ben).statusCode());
        assertEquals("JIRAUSER10102", jira.stored(issue).one(Ticket.ASSIGNEE));
        String emma = ben.replace("102", "105");
        assertEquals(400, post("anna", "/secure/AssignIssue.jspa", emma).statusCode());
        assertEquals(
                302,
                post("anna", "/secure/AssignIssue.jspa", "key=DESK-1&assignee=").statusCode());
        assertEquals(null, jira.stored(issue).one(Ticket.ASSIGNEE));
    }

    @Test
    public void anIssueIsDoneWithTheResolutionThatIsChosenAndItsHistorySaysSo() throws Exception {
        Ticket issue = jira.create("DESK", "Printer");
        assertTrue(get("anna", "/secure/ResolveIssue.jspa?key=DESK-1").body().contains("Duplicate"));
        post("anna", "/secure/EditIssue.jspa", "key=DESK-1&transition=yes&resolution=10002");
        assertEquals("10002", jira.stored(issue).one(Ticket.RESOLUTION));
        assertTrue(get("anna", "/browse/DESK-1?tab=history").body().contains("<td>Duplicate</td>"));
    }

    @Test
    public void severalComponentsAreChosenAndTakenAwayAgain() throws Exception {
        Ticket issue = jira.create("DESK", "Printer");
        String form = get("anna", "/secure/EditIssue.jspa?key=DESK-1&field=components")
                .body();
        List<String> ids = Pattern.compile("option value=\"(\\d+)\"")
                .matcher(form)
                .results()
                .map(each -> each.group(1))
                .toList();
        String change = "key=DESK-1&field=components";
        post("anna", "/secure/EditIssue.jspa", change + "&components=" + ids.get(0) + "&components=" + ids.get(1));
        assertEquals(ids, jira.stored(issue).all(Ticket.COMPONENTS));
        post("anna", "/secure/EditIssue.jspa", change);
        assertEquals(List.of(), jira.stored(issue).all(Ticket.COMPONENTS));
    }

    @Test
    public void projectSettingsAreForThoseWhoAdministerTheProject() throws Exception {
        assertEquals(404, get("anna", "/plugins/servlet/project-config/SHOP").statusCode());
        String page = get("ben", "/plugins/servlet/project-config/SHOP").body();
        assertTrue(page, page.contains("also DESK"));
        assertTrue(get("admin", "/plugins/servlet/project-config/SHOP").body().contains("Ben Okafor"));
    }

    @Test
    public void whoeverSwitchesUserGetsTheCookieAndComesBackToOurPagesOnly() throws Exception {
        HttpResponse<String> chosen = post(null, "/secure/SwitchUser.jspa", "user=ben&back=%2Fjira%2Fbrowse%2FDESK-1");
        assertTrue(chosen.headers().firstValue("Set-Cookie").orElse("").startsWith("user=ben"));
        assertTrue(chosen.headers().firstValue("Location").orElse("").endsWith("/jira/browse/DESK-1"));
        HttpResponse<String> elsewhere = post(null, "/secure/SwitchUser.jspa", "user=ben&back=https%3A%2F%2Fevil");
        assertTrue(elsewhere.headers().firstValue("Location").orElse("").endsWith("/jira/projects"));
    }

    @Test
    public void aFormFromAnotherSiteIsRefused() throws Exception {
        jira.create("DESK", "Printer");
        HttpResponse<String> refused = server.send(
                "anna",
                "POST",
                "/secure/EditIssue.jspa",
                "key=DESK-1&transition=yes",
                "Content-Type",
                FORM,
                "Origin",
                "https://evil.example");
        assertEquals(403, refused.statusCode());
    }
}
