package dev.accord.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public final class OperatingModelResourceTest {
    private final I18nResolver words = mock(I18nResolver.class);
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final OperatingModelResource resource =
            new OperatingModelResource(new ReferenceModels(), words, new Caller(context));

    @Before
    public void somebodyIsLoggedIn() {
        when(context.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        when(words.getText(anyString())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    public void theReferenceModelsComeInTheirOrder() {
        Page<OperatingModelResource.ModelJson> page = resource.all(null, null);

        assertEquals(
                List.of("A", "B", "C"),
                page.values().stream()
                        .map(OperatingModelResource.ModelJson::key)
                        .toList());
    }

    @Test
    public void aModelHasItsTwentyEightCellsInTheOrderOfTheMatrix() {
        List<OperatingModelResource.CellJson> cells = resource.one("B").cells();

        assertEquals(28, cells.size());
        assertEquals(
                new OperatingModelResource.CellJson(SupportProcess.REQUEST, Part.APPLICATION, Party.BUSINESS, null),
                cells.get(0));
        assertEquals(Part.INTERFACE, cells.get(1).part());
    }

    @Test
    public void aModelThatDoesNotExistIsNotFound() {
        assertEquals(404, assertThrows(Refusal.class, () -> resource.one("D")).status());
    }

    @Test
    public void nobodyLoggedInIsToldSo() {
        when(context.getLoggedInUser()).thenReturn(null);

        assertEquals(401, assertThrows(Refusal.class, () -> resource.one("D")).status());
    }
}
