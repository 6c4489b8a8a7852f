package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.routing.CarryOut;
import dev.accord.routing.notours.NotOurs;
import dev.accord.routing.notours.Objection;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Whoever may edit an issue says that it came to the wrong people, and what is wrong. */
@AnonymousSiteAccess
@Path("issues/{keyOrId}/not-ours")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class NotOursResource {
    private static final Set<String> MEMBERS = Set.of("kind", "application", "comment");

    private final NotOurs notOurs;
    private final ObjectionsJson json;
    private final CarryOut carryOut;
    private final IssueLookup lookup;
    private final Caller caller;

    @Inject
    public NotOursResource(NotOurs notOurs, ObjectionsJson json, CarryOut carryOut, IssueLookup lookup, Caller caller) {
        this.notOurs = notOurs;
        this.json = json;
        this.carryOut = carryOut;
        this.lookup = lookup;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectionsJson.SaidJson say(@PathParam("keyOrId") String keyOrId, JsonNode sent) {
        Issue issue = lookup.editable(keyOrId);
        Body body = Body.of(sent);
        body.members(MEMBERS, Set.of("kind"));
        Objection.Kind kind = body.choice("kind", Objection.Kind.class);
        if (kind == null && body.has("kind")) {
            body.bad("kind");
        }
        NotOurs.Said said = new NotOurs.Said(kind, body.text("application"), body.text("comment"));
        body.refuseProblems();
        String user = caller.key();
        NotOurs.Done done = Caller.done(
                notOurs.say(issue.getId(), issue.getProjectId(), user, said, cause -> json.words(cause, issue, user)));
        if (kind.corrects()) {
            carryOut.soon(issue.getId());
        }
        return json.said(done, user);
    }
}
