package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Problem;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.BindingRules;
import dev.accord.routing.Bindings;
import dev.accord.routing.Preview;
import dev.accord.routing.Target;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Which open issues a change of bindings would move, for Jira's administrators. Writes nothing. */
@AnonymousSiteAccess
@Path("bindings/impact")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class BindingsImpactResource {
    private final Preview preview;
    private final Agreements agreements;
    private final BindingsJsons bindings;
    private final ImpactJsons impact;
    private final Administrator administrator;

    @Inject
    public BindingsImpactResource(
            Preview preview,
            Agreements agreements,
            BindingsJsons bindings,
            ImpactJsons impact,
            Administrator administrator) {
        this.preview = preview;
        this.agreements = agreements;
        this.bindings = bindings;
        this.impact = impact;
        this.administrator = administrator;
    }

    /** If the bindings were as sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ImpactJson before(JsonNode sent) {
        administrator.key();
        Bindings wanted = bindings.read(Body.of(sent));
        List<Problem> problems = BindingRules.problems(wanted.values());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        Agreement today = agreements.stored();
        return impact.shown(preview.impact(today, today.with(wanted)));
    }

    /** Those whose chain names a person or queue, for instance one that is gone, as they would be routed today. */
    @GET
    public ImpactJson concerned(@QueryParam("type") String type, @QueryParam("value") String value) {
        administrator.key();
        Target.Type kind = Choice.of(Target.Type.class, "type", type);
        if (kind == null || value == null || value.isEmpty()) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "value", kind == null ? "type" : "value"));
        }
        return impact.shown(preview.concerned(new Target(kind, value), agreements.stored()));
    }
}
