package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Problem;
import dev.accord.governance.Configuration;
import dev.accord.governance.Rights;
import dev.accord.governance.Settings;
import dev.accord.governance.SettingsRules;
import dev.accord.routing.Decisions;
import java.time.Clock;
import java.util.List;
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
    private final Decisions decisions;
    private final Clock clock;

    @Inject
    public SettingsResource(
            Configuration configuration,
            SettingsJsons jsons,
            Administrator administrator,
            Decisions decisions,
            Clock clock) {
        this.configuration = configuration;
        this.jsons = jsons;
        this.administrator = administrator;
        this.decisions = decisions;
        this.clock = clock;
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
        List<Problem> problems = SettingsRules.problems(wanted);
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        Settings saved = Caller.done(configuration.save(wanted, user), jsons::shown, wanted);
        // What waited for another mode or another acting user is taken up again.
        decisions.unpark(clock.instant());
        return jsons.shown(saved);
    }
}
