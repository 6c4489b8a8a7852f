package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.health.Health;
import dev.accord.health.SelfCheck;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.Sweep;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What is broken, for Jira's administrators. */
@AnonymousSiteAccess
@Path("health")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class HealthResource {
    private static final String JIRA = "jira";

    private final Health health;
    private final Sweep sweep;
    private final SelfCheck selfCheck;
    private final HealthJsons jsons;
    private final Administrator administrator;

    @Inject
    public HealthResource(
            Health health, Sweep sweep, SelfCheck selfCheck, HealthJsons jsons, Administrator administrator) {
        this.health = health;
        this.sweep = sweep;
        this.selfCheck = selfCheck;
        this.jsons = jsons;
        this.administrator = administrator;
    }

    /** Of everything that people set up, or with scope {@code jira} of the Jira that Accord runs on. */
    @GET
    public HealthJson health(@QueryParam("scope") String scope) {
        administrator.key();
        if (scope == null || scope.isEmpty()) {
            return jsons.shown(health.faults(), health.backlog(), sweep.lastRun());
        }
        if (!scope.equals(JIRA)) {
            throw Refusal.of(400, Problem.of("BAD_VALUE", "scope", "scope"));
        }
        return new HealthJson(null, null, null, null, SelfCheckText.of(selfCheck.check()));
    }
}
