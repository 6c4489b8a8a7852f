package dev.accord.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Interface;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.CustomModels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public final class ApplicationsJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Application LEDGER = new Application(
            "LEDGER",
            "General Ledger",
            List.of("GL"),
            "ERP",
            1,
            2,
            "Finance",
            "A",
            LifeCycle.PHASE_OUT,
            new Contract("Norrsken", Contract.Holding.IT, true, LocalDate.of(2027, 12, 31), 4),
            Map.of(Seat.IT_SYSTEM_OWNER, List.of(Holder.user("U1"), Holder.notAJiraUser("Old Hand"))),
            List.of(new Interface("a", "A", "Bank")),
            List.of(1L, 2L),
            3);

    private final People people = mock(People.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Permissions permissions = mock(Permissions.class);
    private final ApplicationsJson json = new ApplicationsJson(
            new PeopleJson(people),
            new ProjectsJson(projects, permissions),
            new ContractChecks(List::of, null, null),
            new ModelNames(null, List::of, mock(CustomModels.class)));

    @Before
    public void twoProjectsOfWhichAnnSeesOne() {
        project(1L, "FIN");
        project(2L, "SECRET");
        when(permissions.browsesProject("ann", 1L)).thenReturn(true);
        when(people.byKey(anyString())).thenReturn(Optional.empty());
        when(people.byKey("U1"))
                .thenReturn(Optional.of(new People.Person("U1", "una", "Una", "una@example.org", true)));
    }

    @Test
    public void whatWasShownIsAcceptedBackAndChangesNothing() {
        assertEquals(LEDGER, json.replaced(shown(), LEDGER, "ann"));
        ObjectNode withClose = shown();
        withClose.putArray("closeTo").add("ledger");
        assertEquals(LEDGER, json.replaced(withClose, LEDGER, "ann"));
    }

    @Test
    public void onlyAUserWhoIsActiveFillsASeat() {
        assertEquals(false, json.vacant(Seat.IT_SYSTEM_OWNER).test(LEDGER));
        when(people.byKey("U1")).thenReturn(Optional.empty());
        assertEquals(true, json.vacant(Seat.IT_SYSTEM_OWNER).test(LEDGER));
    }

    @Test
    public void aProjectThatTheReaderMayNotBrowseIsHiddenAndStays() {
        assertEquals(1, shown().path("projects").size());
        ObjectNode sent = shown();
        sent.putArray("projects");

        assertEquals(List.of(2L), json.replaced(sent, LEDGER, "ann").projects());
        sent.withArray("projects").add("SECRET");
        assertEquals("UNKNOWN_PROJECT projects", refusal(sent));
    }

    @Test
    public void eachMemberLeftOutOfAWholeObjectIsNamed() {
        for (String member : List.of("name", "aliases", "category", "seats", "contract", "projects")) {
            ObjectNode sent = shown();
            sent.remove(member);
            assertEquals("MISSING_MEMBER " + member, refusal(sent));
        }
        ObjectNode sent = shown();
        ((ObjectNode) sent.path("contract")).remove("end");
        assertEquals("MISSING_MEMBER contract.end", refusal(sent));
    }

    @Test
    public void anUnknownMemberIsNamed() {
        assertEquals("UNKNOWN_MEMBER owner", refusal(shown().put("owner", "x")));
        ObjectNode sent = shown();
        ((ObjectNode) sent.path("seats")).putArray("KING");
        assertEquals("UNKNOWN_MEMBER seats.KING", refusal(sent));
    }

    @Test
    public void aVersionLeftOutIsOlderThanAny() {
        ObjectNode sent = shown();
        sent.remove("version");

        assertEquals(0, json.replaced(sent, LEDGER, "ann").version());
    }

    @Test
    public void valuesOfTheWrongKindAreNamed() {
        assertEquals("BAD_VALUE lifeCycle", refusal(shown().put("lifeCycle", "GONE")));
        assertEquals("BAD_VALUE criticality", refusal(shown().put("criticality", "1")));
        assertEquals("BAD_VALUE aliases", refusal(shown().put("aliases", "GL")));
        ObjectNode sent = shown();
        ((ObjectNode) sent.path("contract")).put("end", "31.12.2027");
        assertEquals("NOT_A_DATE contract.end", refusal(sent));
    }

    @Test
    public void aSeatTakesUsersThatExistAndThoseWhoWereThere() {
        ObjectNode sent = shown();
        ((ObjectNode) sent.path("seats")).putArray("IT_SYSTEM_MANAGER").add("nobody");
        assertEquals("UNKNOWN_USER seats.IT_SYSTEM_MANAGER", refusal(sent));

        when(people.byKey("U1")).thenReturn(Optional.empty());
        assertEquals(LEDGER, json.replaced(shown(), LEDGER, "ann"));
    }

    @Test
    public void theKeyStays() {
        assertEquals("KEY_CHANGES key", refusal(shown().put("key", "OTHER")));
    }

    @Test
    public void aNewApplicationNeedsKeyAndNameOnly() throws Exception {
        JsonNode sent = JSON.readTree("{\"key\":\" X \",\"name\":\"=cmd\"}");

        assertEquals(Application.named("X", "=cmd"), json.created(sent, "ann"));
        assertEquals(
                "MISSING_MEMBER",
                assertThrows(Refusal.class, () -> json.created(JSON.readTree("{\"key\":\"X\"}"), "ann"))
                        .problems()
                        .get(0)
                        .code());
        assertEquals(
                400,
                assertThrows(Refusal.class, () -> json.created(JSON.readTree("[]"), "ann"))
                        .status());
    }

    private void project(long id, String key) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(projects.getProjectObj(id)).thenReturn(project);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
        when(permissions.browsesProject(anyString(), eq(id))).thenReturn(false);
        when(permissions.browsesProject(eq("admin"), anyLong())).thenReturn(true);
    }

    private ObjectNode shown() {
        return JSON.valueToTree(json.shown(LEDGER, "ann"));
    }

    private String refusal(JsonNode sent) {
        return assertThrows(Refusal.class, () -> json.replaced(sent, LEDGER, "ann")).problems().stream()
                .map(each -> each.code() + " " + each.field())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
