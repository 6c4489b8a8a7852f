package dev.accord.pages;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.Permissions;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Revisions;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decisions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public final class AccountabilityConditionTest {
    private static final long PROJECT = 10_000L;

    private final JiraAuthenticationContext jira = mock(JiraAuthenticationContext.class);
    private final Permissions permissions = mock(Permissions.class);
    private final Configuration configuration = mock(Configuration.class);
    private final Decisions decisions = mock(Decisions.class);
    private final Issue issue = mock(Issue.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final AccountabilityCondition condition = new AccountabilityCondition(
            jira,
            permissions,
            new Agreements(configuration, new ReferenceModels(), mock(Catalogue.class), mock(Revisions.class)),
            decisions);

    @Before
    public void anIssueThatTheUserSees() {
        when(issue.getId()).thenReturn(7L);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn("1");
        when(jira.getLoggedInUser()).thenReturn(user);
        when(user.getKey()).thenReturn("anna");
        when(permissions.seesIssue("anna", 7L)).thenReturn(true);
        when(decisions.last(anyLong())).thenReturn(Optional.empty());
        set(Mode.OBSERVE, List.of(new ProcessMapping("1", null, SupportProcess.CHANGE)));
    }

    @Test
    public void anIssueWhoseTypeStandsForAProcessHasThePanel() {
        assertTrue(condition.shouldDisplay(Map.of("issue", issue)));
    }

    @Test
    public void anIssueThatAccordHasNothingToDoWithHasNone() {
        set(Mode.OBSERVE, List.of(new ProcessMapping("2", null, SupportProcess.CHANGE)));

        assertFalse(condition.shouldDisplay(Map.of("issue", issue)));
    }

    @Test
    public void aProjectThatIsSwitchedOffShowsNothing() {
        set(Mode.OFF, List.of(new ProcessMapping("1", null, SupportProcess.CHANGE)));

        assertFalse(condition.shouldDisplay(Map.of("issue", issue)));
    }

    @Test
    public void whoMayNotSeeTheIssueSeesNoPanel() {
        when(permissions.seesIssue("anna", 7L)).thenReturn(false);

        assertFalse(condition.shouldDisplay(Map.of("issue", issue)));
    }

    @Test
    public void aFaultOfOursHidesThePanelAndNothingElse() {
        when(permissions.seesIssue("anna", 7L)).thenThrow(new NoSuchMethodError("getId"));

        assertFalse(condition.shouldDisplay(Map.of("issue", issue)));
    }

    private void set(Mode mode, List<ProcessMapping> processes) {
        when(configuration.settings())
                .thenReturn(new Settings(
                        mode,
                        Map.of(),
                        null,
                        List.of(),
                        null,
                        Set.of(),
                        Groups.NONE,
                        processes,
                        null,
                        null,
                        null,
                        false,
                        1));
    }
}
