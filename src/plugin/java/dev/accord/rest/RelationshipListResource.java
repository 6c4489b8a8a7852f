package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.relationship.MyRelationships;
import dev.accord.rest.RelationshipOverview.RowJson;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The relationships of the projects that the reader may browse, what is overdue first. */
@AnonymousSiteAccess
@Path("relationships")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipListResource {
    private final MyRelationships relationships;
    private final RelationshipOverview overview;
    private final ProjectsJson projects;
    private final Caller caller;

    @Inject
    public RelationshipListResource(
            MyRelationships relationships, RelationshipOverview overview, ProjectsJson projects, Caller caller) {
        this.relationships = relationships;
        this.overview = overview;
        this.projects = projects;
        this.caller = caller;
    }

    @GET
    public Page<RowJson> list(
            @QueryParam("mine") String mine,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        List<MyRelationships.Row> rows = relationships.of(user, Choice.truth("mine", mine));
        return Page.of(
                rows,
                Page.Wanted.of(startAt, maxResults),
                row -> overview.row(projects.shown(List.of(row.project()), user).get(0), row.relationship(), user));
    }
}
