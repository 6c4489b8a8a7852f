package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.PermissionScheme;
import dev.accord.workbench.jira.company.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class PermissionsTest {
    private final AJira jira = new AJira();

    private boolean may(String user, String permission, Ticket issue) {
        return jira.site.permissions().may(jira.site.user(user), permission, jira.project("DESK"), issue);
    }

    private void grant(String permission, String... holders) {
        long id = jira.project("DESK").schemes().permissions();
        jira.site
                .companies()
                .put(Kind.PERMISSIONS, new PermissionScheme(id, "x", Map.of(permission, List.of(holders))));
    }

    @Test
    public void aRoleHoldsForPeopleAndForMembersOfItsGroups() {
        assertTrue(may("anna", Permissions.EDIT, null));
        assertFalse(may("emma", Permissions.EDIT, null));
        assertTrue(may("admin", "ADMINISTER_PROJECTS", null));
        assertFalse(may("anna", "ADMINISTER_PROJECTS", null));
    }

    @Test
    public void whoeverAdministersJiraNeedsAProjectsPermissionTooToUseIt() {
        grant(Permissions.BROWSE, "user:JIRAUSER10101");
        assertTrue(jira.site.permissions().administers(jira.site.user("admin")));
        assertFalse(may("admin", Permissions.BROWSE, null));
        assertTrue(may("anna", Permissions.BROWSE, null));
    }

    @Test
    public void anyoneIncludesWhoeverIsNotLoggedInAndUsersDoesNot() {
        assertFalse(may(null, Permissions.BROWSE, null));
        grant(Permissions.BROWSE, "anyone");
        assertTrue(may(null, Permissions.BROWSE, null));
    }

    @Test
    public void theReporterHasItForTheIssueAlone() {
        jira.become("emma");
        Ticket issue = jira.create("DESK", "Mine");
        grant(Permissions.EDIT, "reporter");
        assertTrue(may("emma", Permissions.EDIT, issue));
        assertFalse(may("emma", Permissions.EDIT, null));
        assertFalse(may("anna", Permissions.EDIT, issue));
    }

    @Test
    public void whoeverIsInactiveMayNothing() {
        jira.site.companies().put(Kind.USER, new User("JIRAUSER10101", "anna", "Anna Berg", "", false));
        assertFalse(may("anna", Permissions.BROWSE, null));
    }

    @Test
    public void theSwitchTakesAssignableAwayFromEverybody() {
        assertTrue(may("anna", Permissions.ASSIGNABLE, null));
        jira.site.switches().set(Switch.NOBODY_ASSIGNABLE, true);
        assertFalse(may("anna", Permissions.ASSIGNABLE, null));
    }

    @Test
    public void refusalsNameTheField() {
        Ticket issue = jira.create("DESK", "Mine");
        User emma = jira.become("emma");
        Map<String, List<String>> summary = Map.of(Ticket.SUMMARY, List.of("x"));
        assertEquals(
                Map.of("", "You do not have permission to edit issues in this project."),
                jira.issues.editing(emma, issue.key(), summary, false).errors());
        User anna = jira.become("anna");
        Map<String, List<String>> wrong = Map.of(
                Ticket.SUMMARY,
                List.of("x".repeat(256)),
                Ticket.ASSIGNEE,
                List.of("JIRAUSER10105"),
                "customfield_1",
                List.of("1"));
        assertEquals(
                Set.of(Ticket.SUMMARY, Ticket.ASSIGNEE, "customfield_1"),
                jira.issues.editing(anna, issue.key(), wrong, false).errors().keySet());
    }
}
