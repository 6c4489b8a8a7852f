package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.health.Health;
import dev.accord.rest.SettingsResource.Administrator;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What is broken, for Jira's administrators. */
@AnonymousSiteAccess
@Path("health")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class HealthResource {
    private final Health health;
    private final HealthJsons jsons;
    private final Administrator administrator;

    @Inject
    public HealthResource(Health health, HealthJsons jsons, Administrator administrator) {
        this.health = health;
        this.jsons = jsons;
        this.administrator = administrator;
    }

    @GET
    public HealthJson health() {
        administrator.key();
        return jsons.shown(health.faults(), health.backlog());
    }
}
