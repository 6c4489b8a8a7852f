package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** The operating models, for whoever is logged in; Jira lets everybody ask, so that nobody gets our own refusal. */
@AnonymousSiteAccess
@Path("operating-models")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class OperatingModelResource {
    private final OperatingModels models;
    private final I18nResolver words;
    private final Caller caller;

    @Inject
    public OperatingModelResource(OperatingModels models, I18nResolver words, Caller caller) {
        this.models = models;
        this.words = words;
        this.caller = caller;
    }

    /** An operating model with its 28 cells. */
    public record ModelJson(String key, String name, boolean reference, int version, List<CellJson> cells) {}

    /** One cell; {@code performedBy} is null where the model names nobody. */
    public record CellJson(SupportProcess process, Part part, Party party, String performedBy) {}

    @GET
    public Page<ModelJson> all(@QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        caller.key();
        return Page.of(models.all(), Page.Wanted.of(startAt, maxResults), this::json);
    }

    @GET
    @Path("{key}")
    public ModelJson one(@PathParam("key") String key) {
        caller.key();
        return models.find(key).map(this::json).orElseThrow(Refusal::notFound);
    }

    private ModelJson json(OperatingModel model) {
        return new ModelJson(
                model.key(),
                words.getText("accord.model." + model.key()),
                model.reference(),
                model.version(),
                model.cells().stream()
                        .map(cell -> new CellJson(cell.process(), cell.part(), cell.party(), null))
                        .toList());
    }
}
