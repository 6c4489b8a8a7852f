package dev.accord.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dev.accord.governance.Rights;
import java.io.IOException;
import java.net.URI;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Who gets to see which page. */
public final class Gate {
    private final JiraAuthenticationContext context;
    private final Rights rights;
    private final LoginUriProvider login;
    private final WebSudoManager webSudo;

    public Gate(JiraAuthenticationContext context, Rights rights, LoginUriProvider login, WebSudoManager webSudo) {
        this.context = context;
        this.rights = rights;
        this.login = login;
        this.webSudo = webSudo;
    }

    /** Whether the page may be shown; if not, the answer to the visitor has been given. */
    boolean lets(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = context.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(login.getLoginUri(here(request)).toASCIIString());
            return false;
        }
        if (address.page().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        Pages page = address.page().get();
        if (!page.isOpenTo(rights, user.getKey())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return page.kind() != Pages.Kind.ADMIN || elevated(request, response);
    }

    private boolean elevated(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    private static URI here(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
