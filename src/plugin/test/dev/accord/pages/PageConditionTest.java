package dev.accord.pages;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.governance.Groups;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import java.util.Map;
import org.junit.Test;

public final class PageConditionTest {
    private final JiraAuthenticationContext jira = mock(JiraAuthenticationContext.class);
    private final PageCondition condition =
            new PageCondition(jira, new Rights(mock(Permissions.class), mock(People.class), () -> Groups.NONE));

    @Test
    public void whoeverMayOpenThePageGetsALinkToIt() {
        when(jira.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        condition.init(Map.of("page", "triage"));

        assertTrue(condition.shouldDisplay(Map.of()));
    }

    @Test
    public void nobodyLoggedInGetsNone() {
        condition.init(Map.of("page", "triage"));

        assertFalse(condition.shouldDisplay(Map.of()));
    }

    @Test
    public void aPageThatDoesNotExistHasNoLink() {
        when(jira.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        condition.init(Map.of("page", "no-such-page"));

        assertFalse(condition.shouldDisplay(Map.of()));
    }
}
