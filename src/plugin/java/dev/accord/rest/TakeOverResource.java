package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.relationship.Sides.BrmType;
import dev.accord.relationship.TakeOver;
import dev.accord.relationship.TakeOver.Row;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Many projects at once for one business relationship manager; each project is checked by itself. */
@AnonymousSiteAccess
@Path("relationships/take-over")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class TakeOverResource {
    private static final Set<String> NEEDED = Set.of("projects", "brm");

    private final TakeOver takeOver;
    private final ProjectsJson projects;
    private final PeopleJson people;
    private final Errors errors;
    private final Caller caller;

    @Inject
    public TakeOverResource(TakeOver takeOver, ProjectsJson projects, PeopleJson people, Errors errors, Caller caller) {
        this.takeOver = takeOver;
        this.projects = projects;
        this.people = people;
        this.errors = errors;
        this.caller = caller;
    }

    /** What becomes, or became, of each project; {@code refused} says why one stays as it is. */
    public record TakenJson(boolean preview, List<RowJson> values) {}

    /** One project. */
    public record RowJson(ProjectJson project, PersonJson before, boolean same, String refused) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TakenJson take(JsonNode sent) {
        String user = caller.key();
        Body body = Body.of(sent);
        body.members(Set.of("projects", "brm", "brmType", "preview"), NEEDED);
        List<Long> chosen = projects.read(body, "projects", List.of(), user);
        String brm = people.key(body, "brm", null);
        BrmType type = body.choice("brmType", BrmType.class);
        boolean preview = Boolean.TRUE.equals(body.truth("preview"));
        body.refuseProblems();
        List<Row> rows = Caller.done(
                preview ? takeOver.preview(chosen, brm, type, user) : takeOver.carryOut(chosen, brm, type, user));
        return new TakenJson(
                preview,
                rows.stream()
                        .map(each -> new RowJson(
                                projects.shown(List.of(each.project()), user).get(0),
                                people.person(each.before()),
                                each.same(),
                                each.problems().stream()
                                        .findFirst()
                                        .map(errors::sentence)
                                        .orElse(null)))
                        .toList());
    }
}
