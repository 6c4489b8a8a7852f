package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import dev.accord.workbench.jira.company.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class SavesTest {
    private final AJira jira = new AJira();

    @Test
    public void aSaveIsOneHistoryEntryOneEventAndIsFoundAtOnce() {
        Ticket issue = jira.create("DESK", "Printer");
        jira.become("anna");
        jira.change(issue, Ticket.ASSIGNEE, "JIRAUSER10102");
        List<ChangeHistory> histories =
                jira.service(ChangeHistoryManager.class).getChangeHistories(jira.site.mutable(issue));
        assertEquals(1, histories.size());
        assertEquals("JIRAUSER10101", histories.get(0).getAuthorKey());
        assertEquals("assignee", histories.get(0).getChangeItemBeans().get(0).getField());
        assertEquals(
                "JIRAUSER10102", histories.get(0).getChangeItemBeans().get(0).getTo());
        assertEquals(
                List.of(EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID),
                jira.heard.stream().map(each -> each.getEventTypeId()).toList());
        assertEquals(List.of("DESK-1"), jira.find("assignee = ben"));
    }

    @Test
    public void aSaveThatChangesNothingLeavesNoTrace() {
        Ticket issue = jira.create("DESK", "Printer");
        jira.change(issue, Ticket.SUMMARY, "Printer");
        assertEquals(1, jira.heard.size());
        assertEquals(List.of(), jira.site.tickets().history(issue.id()));
    }

    @Test
    public void theServiceChecksBothTheUserAndTheThread() {
        Ticket issue = jira.create("DESK", "Printer");
        IssueService service = jira.service(IssueService.class);
        IssueInputParameters change = service.newIssueInputParameters();
        change.setAssigneeId("ben");
        User anna = jira.site.user("anna");
        assertThrows(IllegalStateException.class, () -> service.validateUpdate(anna, issue.id(), change));
        jira.become("anna");
        UpdateValidationResult valid = service.validateUpdate(anna, issue.id(), change);
        assertTrue(valid.isValid());
        service.update(anna, valid, EventDispatchOption.ISSUE_UPDATED, false);
        assertEquals("JIRAUSER10102", jira.stored(issue).one(Ticket.ASSIGNEE));
        User emma = jira.become("emma");
        assertFalse(service.validateUpdate(emma, issue.id(), change).isValid());
    }

    @Test
    public void whatIsNotAnnouncedIsNotIndexed() {
        Ticket issue = jira.create("DESK", "Printer");
        jira.site
                .saves()
                .update(
                        JiraSession.current(),
                        issue.id(),
                        Map.of(Ticket.SUMMARY, List.of("Scanner")),
                        new Saves.Event(null, false));
        assertEquals(List.of(), jira.find("summary ~ Scanner"));
        assertEquals(1, jira.heard.size());
    }

    /** Whether another thread sees the issue while a listener is told of it. */
    private boolean seenByOthersDuringEvent() {
        List<Boolean> seen = new ArrayList<>();
        jira.listener = event -> seen.add(CompletableFuture.supplyAsync(
                        () -> jira.site.tickets().byId(event.getIssue().getId()).isPresent())
                .join());
        jira.create("DESK", "Printer");
        return seen.get(0);
    }

    @Test
    public void theEventComesAfterTheCommitOrBeforeItAsTheSwitchSays() {
        assertTrue(seenByOthersDuringEvent());
        jira.site.switches().set(Switch.EVENT_BEFORE_COMMIT, true);
        assertFalse(seenByOthersDuringEvent());
    }

    @Test
    public void aSaveThatIsRolledBackLeavesNothingButItsEvent() {
        jira.site.switches().set(Switch.EVENT_BEFORE_COMMIT, true);
        jira.site.switches().set(Switch.SAVE_ROLLED_BACK, true);
        assertThrows(IllegalStateException.class, () -> jira.create("DESK", "Printer"));
        assertEquals(1, jira.heard.size());
        assertEquals(List.of(), jira.site.tickets().all());
        assertEquals(List.of(), jira.find("order by key"));
    }

    @Test
    public void aNestedWriteThatFailsTakesTheSaveWithIt() {
        jira.site.switches().set(Switch.EVENT_BEFORE_COMMIT, true);
        jira.site.switches().set(Switch.NESTED_WRITE_FAILS, true);
        jira.listener = event -> assertThrows(
                IllegalStateException.class,
                () -> jira.site.saves().property(event.getIssue().getId(), "a", "1"));
        assertThrows(IllegalStateException.class, () -> jira.create("DESK", "Printer"));
        assertEquals(List.of(), jira.site.tickets().all());
    }

    @Test
    public void eventsComeTwiceOrNotAtAllAsTheSwitchesSay() {
        jira.site.switches().set(Switch.EVENT_TWICE, true);
        jira.create("DESK", "Printer");
        assertEquals(2, jira.heard.size());
        jira.site.switches().set(Switch.NO_EVENT, true);
        jira.create("DESK", "Printer");
        assertEquals(2, jira.heard.size());
    }

    @Test
    public void theIndexLagsUntilTheClockHasMoved() {
        jira.site.switches().set(Switch.INDEX_LAGS, true);
        jira.create("DESK", "Printer");
        assertEquals(List.of(), jira.find("order by key"));
        jira.later(Duration.ofSeconds(5));
        assertEquals(List.of("DESK-1"), jira.find("order by key"));
    }

    @Test
    public void theDefaultAssigneeIsTheProjectsOrTheLeadAsTheSwitchSays() {
        assertNull(jira.create("DESK", "Printer").one(Ticket.ASSIGNEE));
        assertEquals("JIRAUSER10102", jira.create("SHOP", "Basket").one(Ticket.ASSIGNEE));
        jira.site.switches().set(Switch.DEFAULT_ASSIGNEE_IS_LEAD, true);
        assertEquals("JIRAUSER10101", jira.create("DESK", "Printer").one(Ticket.ASSIGNEE));
    }

    @Test
    public void unassignedIssuesAreRefusedWhereTheSwitchForbidsThem() {
        Ticket issue = jira.create("SHOP", "Basket");
        jira.site.switches().set(Switch.UNASSIGNED_FORBIDDEN, true);
        assertEquals(
                Map.of(Ticket.ASSIGNEE, "Issues must be assigned."),
                jira.issues
                        .editing(jira.become("ben"), issue.key(), Map.of(Ticket.ASSIGNEE, List.of()), false)
                        .errors());
    }

    @Test
    public void aCallCanBeToldToFailBeforeItsEffectAndAfterIt() {
        Ticket issue = jira.create("DESK", "Printer");
        IssueManager manager = jira.service(IssueManager.class);
        jira.site.switches().fail(new Switches.Failure("IssueManager.getIssueObject", 2, Switches.When.BEFORE));
        assertEquals("DESK-1", manager.getIssueObject(issue.id()).getKey());
        assertThrows(IllegalStateException.class, () -> manager.getIssueObject(issue.id()));
        assertEquals("DESK-1", manager.getIssueObject(issue.id()).getKey());
    }
}
