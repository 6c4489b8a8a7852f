package dev.accord.rest;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.relationship.due.FindDue;
import dev.accord.relationship.due.MailChoices;
import dev.accord.rest.DueJson.OneDueJson;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What concerns the caller in all relationships, and whether the caller wants one mail a week about it. */
@AnonymousSiteAccess
@Path("due")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class DueResource {
    private final FindDue due;
    private final DueJson json;
    private final MailChoices choices;
    private final Caller caller;
    private final ApplicationProperties jira;

    @Inject
    public DueResource(FindDue due, DueJson json, MailChoices choices, Caller caller, ApplicationProperties jira) {
        this.due = due;
        this.json = json;
        this.choices = choices;
        this.caller = caller;
        this.jira = jira;
    }

    /** Whether the weekly mail is wanted. */
    public record MailJson(boolean weekly) {}

    @GET
    public Page<OneDueJson> all(@QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        return Page.of(
                due.concerning(user, due.all()), Page.Wanted.of(startAt, maxResults), each -> json.shown(each, user));
    }

    @GET
    @Path("calendar")
    @Produces("text/calendar;charset=utf-8")
    public Response calendar() {
        String user = caller.key();
        return json.calendar("Accord", due.concerning(user, due.all()), user, jira.getString("jira.baseurl"));
    }

    @GET
    @Path("mail")
    public MailJson mail() {
        return new MailJson(choices.wants(caller.key()));
    }

    @PUT
    @Path("mail")
    @Consumes(MediaType.APPLICATION_JSON)
    public MailJson choose(JsonNode sent) {
        String user = caller.key();
        Body body = Body.of(sent);
        body.members(Set.of("weekly"), Set.of("weekly"));
        Boolean weekly = body.truth("weekly");
        body.refuseProblems();
        choices.choose(user, Boolean.TRUE.equals(weekly));
        return mail();
    }
}
