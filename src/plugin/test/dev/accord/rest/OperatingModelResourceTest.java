package dev.accord.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.reroute.Reroutes;
import java.time.Clock;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public final class OperatingModelResourceTest {
    private final I18nResolver words = mock(I18nResolver.class);
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final CustomModels custom = mock(CustomModels.class);
    private final ModelsJson json = new ModelsJson(
            new ModelNames(words, new ReferenceModels(), custom),
            mock(PeopleJson.class),
            mock(Reroutes.class),
            Clock.systemUTC());
    private final OperatingModelResource resource = new OperatingModelResource(
            new ReferenceModels(),
            custom,
            json,
            new ModelAdministrator(new Caller(context), mock(Rights.class), json),
            new OperatingModelResource.Changing(null, null));

    @Before
    public void somebodyIsLoggedIn() {
        when(context.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        when(words.getText(anyString())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    public void theReferenceModelsComeInTheirOrder() {
        Page<ModelJson> page = resource.all(null, null);

        assertEquals(
                List.of("A", "B", "C"),
                page.values().stream().map(ModelJson::key).toList());
    }

    @Test
    public void aModelHasItsTwentyEightCellsInTheOrderOfTheMatrix() {
        List<ModelJson.CellJson> cells = resource.one("B").cells();

        assertEquals(28, cells.size());
        assertEquals(
                new ModelJson.CellJson(
                        SupportProcess.REQUEST, Part.APPLICATION, Party.BUSINESS, null, null, null, null),
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
