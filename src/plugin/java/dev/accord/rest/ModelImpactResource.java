package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.ModelVersion;
import dev.accord.routing.reroute.MoveToVersion;
import dev.accord.routing.reroute.RerouteIssues.Looked;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Which open issues the draft of a model would move, or going back to an older version, before anybody publishes it. */
@AnonymousSiteAccess
@Path("operating-models/{key}/impact")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ModelImpactResource {
    private final CustomModels models;
    private final MoveToVersion move;
    private final ImpactJsons json;
    private final ModelAdministrator administrator;

    @Inject
    public ModelImpactResource(
            CustomModels models, MoveToVersion move, ImpactJsons json, ModelAdministrator administrator) {
        this.models = models;
        this.move = move;
        this.json = json;
        this.administrator = administrator;
    }

    @GET
    public ImpactJson impact(@PathParam("key") String key, @QueryParam("equalTo") String equalTo) {
        return json.shown(looked(key, equalTo));
    }

    @GET
    @Path("file")
    @Produces("text/csv;charset=utf-8")
    public Response file(@PathParam("key") String key, @QueryParam("equalTo") String equalTo) {
        return Response.ok(json.file(looked(key, equalTo)))
                .header("Content-Disposition", "attachment; filename=\"accord-impact.csv\"")
                .build();
    }

    private Looked looked(String key, String equalTo) {
        String user = administrator.key();
        CustomModel model = models.find(key).orElseThrow(Refusal::notFound);
        return move.look(model, wanted(model, equalTo), user);
    }

    /** The cells that would be published: those of the draft, or of an older version. */
    static List<AgreedCell> wanted(CustomModel model, String equalTo) {
        return equalTo == null
                ? model.working()
                : Ids.of(equalTo)
                        .filter(each -> each <= Integer.MAX_VALUE)
                        .flatMap(each -> model.numbered(each.intValue()))
                        .map(ModelVersion::cells)
                        .orElseThrow(() -> Refusal.of(400, Problem.of("UNKNOWN_VERSION", "equalTo", equalTo)));
    }
}
