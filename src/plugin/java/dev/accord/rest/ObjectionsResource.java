package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What was often said to be at the wrong people, of the issues that the reader may see. */
@AnonymousSiteAccess
@Path("objections")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ObjectionsResource {
    private final ObjectionsJson json;
    private final Caller caller;

    @Inject
    public ObjectionsResource(ObjectionsJson json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    /** The cells and seats of the last 90 days with three objections or a task that is open. */
    @GET
    public CellsJson often() {
        return new CellsJson(json.often(caller.key()));
    }

    /** Those with most objections first. */
    public record CellsJson(List<ObjectionsJson.CellJson> values) {}
}
