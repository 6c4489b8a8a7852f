package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Bindings;
import dev.accord.routing.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private static final Set<String> WHOLE = Set.of("values", "version");
    private static final Set<String> MEMBERS =
            Set.of("party", "businessUnit", "application", "process", "target", "performer", "workGoesTo");
    private static final Set<String> TARGET = Set.of("type", "value");

    private final Configuration configuration;
    private final Configure configure;
    private final Administrator administrator;

    @Inject
    public BindingsResource(Configuration configuration, Configure configure, Administrator administrator) {
        this.configuration = configuration;
        this.configure = configure;
        this.administrator = administrator;
    }

    @GET
    public Bindings bindings() {
        administrator.key();
        return configuration.bindings();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Bindings replace(JsonNode sent) {
        String user = administrator.key();
        Bindings wanted = read(Body.of(sent));
        return Caller.done(configure.bindings(wanted, user), shown -> shown, wanted);
    }

    private static Bindings read(Body body) {
        body.members(WHOLE, WHOLE);
        List<Binding> bindings = new ArrayList<>();
        for (Body each : body.objects("values")) {
            each.members(MEMBERS, MEMBERS);
            Party party = needed(each, "party", Party.class);
            Target target = each.object("target").map(BindingsResource::target).orElse(null);
            if (target == null) {
                each.bad("target");
            }
            Target performer =
                    each.object("performer").map(BindingsResource::target).orElse(null);
            bindings.add(new Binding(
                    party,
                    each.text("businessUnit"),
                    each.text("application"),
                    each.choice("process", SupportProcess.class),
                    target,
                    performer,
                    needed(each, "workGoesTo", WorkGoesTo.class)));
        }
        Bindings read = new Bindings(bindings, Objects.requireNonNullElse(body.number("version"), 0));
        body.refuseProblems();
        return read;
    }

    private static Target target(Body target) {
        target.members(TARGET, TARGET);
        Target.Type type = needed(target, "type", Target.Type.class);
        String value = target.text("value");
        if (value == null) {
            target.bad("value");
        }
        return new Target(type, value);
    }

    private static <E extends Enum<E>> E needed(Body body, String member, Class<E> type) {
        if (!body.has(member)) {
            body.bad(member);
        }
        return body.choice(member, type);
    }
}
