package dev.accord.rest;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.relationship.due.FindDue;
import dev.accord.rest.DueJson.OneDueJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What is due in the relationship that a project shows. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/due")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class RelationshipDueResource {
    private final FindDue due;
    private final DueJson json;
    private final RelationshipPlace place;
    private final ApplicationProperties jira;

    @Inject
    public RelationshipDueResource(FindDue due, DueJson json, RelationshipPlace place, ApplicationProperties jira) {
        this.due = due;
        this.json = json;
        this.place = place;
        this.jira = jira;
    }

    /** The earliest first. */
    public record DueOfJson(List<OneDueJson> values) {}

    @GET
    public DueOfJson all(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        return new DueOfJson(due.of(asked.relationship()).stream()
                .map(each -> json.shown(each, asked.user()))
                .toList());
    }

    @GET
    @Path("calendar")
    @Produces("text/calendar;charset=utf-8")
    public Response calendar(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        return json.calendar(
                asked.project().name(), due.of(asked.relationship()), asked.user(), jira.getString("jira.baseurl"));
    }
}
