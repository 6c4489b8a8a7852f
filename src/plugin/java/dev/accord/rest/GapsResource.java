package dev.accord.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Settings;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.GapsJson.GapJson;
import dev.accord.rest.SettingsResource.Administrator;
import dev.accord.routing.Agreements;
import dev.accord.routing.FindGaps;
import dev.accord.routing.Gap;
import dev.accord.routing.Gaps;
import dev.accord.routing.Reason;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What would reach nobody, for Jira's administrators. Writes nothing. */
@AnonymousSiteAccess
@Path("bindings/gaps")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class GapsResource {
    private static final int FIRST = 5;

    private final FindGaps find;
    private final Agreements agreements;
    private final ProjectManager projects;
    private final Showing showing;
    private final Administrator administrator;

    /** How settings are read and targets are shown. */
    public record Showing(SettingsJsons settings, TargetsJson targets) {}

    @Inject
    public GapsResource(
            FindGaps find,
            Agreements agreements,
            ProjectManager projects,
            Showing showing,
            Administrator administrator) {
        this.find = find;
        this.agreements = agreements;
        this.projects = projects;
        this.showing = showing;
        this.administrator = administrator;
    }

    /** As everything stands, where Accord works. */
    @GET
    public GapsJson now() {
        administrator.key();
        return json(find.now(agreements.stored(), ids()));
    }

    /** With the settings sent, in the projects that they would switch to Assign. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public GapsJson before(JsonNode settings) {
        administrator.key();
        Settings wanted = showing.settings().read(Body.of(settings));
        return json(find.before(wanted, agreements.stored(), ids()));
    }

    private List<Long> ids() {
        return projects.getProjectObjects().stream().map(Project::getId).toList();
    }

    private GapsJson json(Gaps gaps) {
        return new GapsJson(
                gaps.projects().size(),
                gaps.applications(),
                gaps.processes(),
                gaps.values().stream().map(this::json).toList());
    }

    private GapJson json(Gap gap) {
        return new GapJson(
                gap.party(),
                gap.why() == null ? Reason.UNDECIDED_CELL.name() : gap.why().name(),
                showing.targets().shown(gap.target()),
                gap.cells(),
                List.copyOf(gap.processes()),
                List.copyOf(gap.parts()),
                gap.projects().stream()
                        .map(projects::getProjectObj)
                        .filter(Objects::nonNull)
                        .map(Project::getKey)
                        .toList(),
                gap.applications().size(),
                gap.applications().stream()
                        .limit(FIRST)
                        .map(each -> new NamedJson(each.key(), each.name()))
                        .toList());
    }
}
