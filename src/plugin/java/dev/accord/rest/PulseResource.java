package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.pulse.Pulse;
import dev.accord.rest.PulseJson.UnitJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The pulse by business unit, of the relationships whose ratings the caller may see. */
@AnonymousSiteAccess
@Path("pulse")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class PulseResource {
    private final Pulse pulse;
    private final Relationships relationships;
    private final Visibility visibility;
    private final Rights rights;
    private final Caller caller;

    @Inject
    public PulseResource(
            Pulse pulse, Relationships relationships, Visibility visibility, Rights rights, Caller caller) {
        this.pulse = pulse;
        this.relationships = relationships;
        this.visibility = visibility;
        this.rights = rights;
        this.caller = caller;
    }

    /** By name of the unit; units of which nobody was asked are left out. */
    public record UnitsJson(List<UnitJson> values) {}

    @GET
    public UnitsJson all() {
        String user = caller.key();
        Map<String, List<Relationship>> units = relationships.all().stream()
                .filter(each -> each.businessUnit() != null)
                .filter(each -> each.projects().stream().anyMatch(at -> rights.browsesProject(user, at))
                        && visibility.showsReasons(each, user))
                .collect(Collectors.groupingBy(Relationship::businessUnit, TreeMap::new, Collectors.toList()));
        return new UnitsJson(units.entrySet().stream()
                .map(each -> new UnitJson(
                        each.getKey(),
                        pulse.rounds(each.getValue()).stream()
                                .map(PulseJson::shown)
                                .toList()))
                .filter(each -> !each.rounds().isEmpty())
                .toList());
    }

    @GET
    @Path("file")
    @Produces("text/csv;charset=utf-8")
    public Response file() {
        return PulseJson.file(all().values());
    }
}
