package dev.accord.pages;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import dev.accord.governance.Groups;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import java.io.IOException;
import java.net.URI;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.Before;
import org.junit.Test;

public final class GateTest {
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Rights rights = new Rights(mock(Permissions.class), mock(People.class), () -> Groups.NONE);
    private final Gate gate = new Gate(context, rights, login, webSudo);

    @Before
    public void somebodyIsLoggedIn() {
        when(context.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        when(request.getRequestURL())
                .thenReturn(new StringBuffer("https://jira.example/plugins/servlet/accord/triage"));
        when(request.getQueryString()).thenReturn("reason=FAILED");
    }

    @Test
    public void whoeverIsLoggedInSeesAnOpenPage() throws IOException {
        assertTrue(gate.lets(Address.of("/triage"), request, response));
    }

    @Test
    public void nobodyLoggedInIsSentToLogInAndComesBackToTheSameAddress() throws IOException {
        when(context.getLoggedInUser()).thenReturn(null);
        when(login.getLoginUri(URI.create("https://jira.example/plugins/servlet/accord/triage?reason=FAILED")))
                .thenReturn(URI.create("/login.jsp"));

        assertFalse(gate.lets(Address.of("/triage"), request, response));

        verify(response).sendRedirect("/login.jsp");
    }

    @Test
    public void whatIsNoPageIsNotFound() throws IOException {
        assertFalse(gate.lets(Address.of("/nonsense"), request, response));

        verify(response).sendError(404);
    }

    @Test
    public void anOrdinaryPageAsksForNoElevatedSession() throws IOException {
        gate.lets(Address.of("/triage"), request, response);

        verify(webSudo, never()).willExecuteWebSudoRequest(request);
    }
}
