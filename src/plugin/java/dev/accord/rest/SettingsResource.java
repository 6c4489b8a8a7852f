package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.governance.Rights;
import dev.accord.governance.Settings;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How Accord is set up, for Jira's administrators. */
@AnonymousSiteAccess
@Path("settings")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class SettingsResource {
    private final Configuration configuration;
    private final SettingsJsons jsons;
    private final Administrator administrator;
    private final Configure configure;

    @Inject
    public SettingsResource(
            Configuration configuration, SettingsJsons jsons, Administrator administrator, Configure configure) {
        this.configuration = configuration;
        this.jsons = jsons;
        this.administrator = administrator;
        this.configure = configure;
    }

    /** The administrator who asks; anybody else ends the request. */
    public record Administrator(Caller caller, Rights rights) {
        String key() {
            String user = caller.key();
            if (!rights.administers(user)) {
                throw Refusal.forbidden();
            }
            return user;
        }
    }

    @GET
    public SettingsJson settings() {
        administrator.key();
        return jsons.shown(configuration.settings());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SettingsJson replace(JsonNode body) {
        String user = administrator.key();
        Settings wanted = jsons.read(Body.of(body));
        Settings saved = Caller.done(configure.settings(wanted, user), jsons::shown, wanted);
        return jsons.shown(saved);
    }
}
