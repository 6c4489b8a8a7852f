package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.Bindings;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Who each party is in person, for Jira's administrators. */
@AnonymousSiteAccess
@Path("bindings")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class BindingsResource {
    private final Configuration configuration;
    private final BindingsJsons jsons;
    private final Administrator administrator;
    private final Configure configure;

    @Inject
    public BindingsResource(
            Configuration configuration, BindingsJsons jsons, Administrator administrator, Configure configure) {
        this.configuration = configuration;
        this.jsons = jsons;
        this.administrator = administrator;
        this.configure = configure;
    }

    @GET
    public BindingsJson bindings() {
        administrator.key();
        return jsons.shown(configuration.bindings());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public BindingsJson replace(JsonNode sent) {
        String user = administrator.key();
        Bindings wanted = jsons.read(Body.of(sent));
        return jsons.shown(Caller.done(configure.bindings(wanted, user), jsons::shown, wanted));
    }
}
