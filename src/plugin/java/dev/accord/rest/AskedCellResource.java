package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.catalogue.Application;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.rest.ModelJson.CellJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.Asks;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The undecided cell that a task asks for, for whoever may see the task; it is decided at {@link UndecidedResource}. */
@AnonymousSiteAccess
@Path("issues/{keyOrId}/asked-cell")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class AskedCellResource {
    private final Asks asks;
    private final IssueLookup lookup;
    private final Steward steward;
    private final UndecidedJson undecided;
    private final Models models;

    /** The models, how they are shown, who decides in them, and who may route what waited. */
    public record Models(
            OperatingModels all, CustomModels own, ModelsJson json, DecideForApplication decide, Rights rights) {
        Optional<OperatingModel> of(Application application) {
            return Optional.ofNullable(application.operatingModel()).flatMap(all::find);
        }

        Optional<CellJson> cell(Application application, Cause cause) {
            return Optional.ofNullable(application.operatingModel())
                    .flatMap(own::find)
                    .flatMap(model -> json.custom(model).cells().stream()
                            .filter(each -> each.process() == cause.process() && each.part() == cause.part())
                            .findFirst());
        }
    }

    @Inject
    public AskedCellResource(Asks asks, IssueLookup lookup, Steward steward, UndecidedJson undecided, Models models) {
        this.asks = asks;
        this.lookup = lookup;
        this.steward = steward;
        this.undecided = undecided;
        this.models = models;
    }

    /**
     * The cell as it is now.
     *
     * @param party UNDECIDED until somebody decides
     * @param decidedBy null while it is undecided, as are {@code decidedOn} and {@code reason}
     * @param reference whether the application is under a reference model, which is copied before it is decided in
     * @param sharedBy how many applications share the model
     * @param mayReroute whether the reader may route issues that exist
     * @param decider who should decide, or null
     * @param waiting how many issues wait for it, of those that the reader may see; {@code jql} finds them
     */
    public record AskedCellJson(
            String application,
            String applicationName,
            SupportProcess process,
            Part part,
            Party party,
            PersonJson decidedBy,
            String decidedOn,
            String reason,
            boolean reference,
            int sharedBy,
            boolean mayDecide,
            boolean mayReroute,
            PersonJson decider,
            int waiting,
            String jql) {}

    @GET
    public AskedCellJson asked(@PathParam("keyOrId") String keyOrId) {
        String user = steward.caller().key();
        Issue task = lookup.visible(keyOrId);
        Cause cause = asks.ofTask(task.getId())
                .flatMap(ask -> Cause.undecidedCell(ask.cause()))
                .orElseThrow(Refusal::notFound);
        Application application = steward.application(cause.application());
        Optional<OperatingModel> model = models.of(application);
        Party party =
                model.map(each -> each.party(cause.process(), cause.part())).orElse(Party.UNDECIDED);
        Optional<CellJson> decided = party == Party.UNDECIDED ? Optional.empty() : models.cell(application, cause);
        boolean reference = model.filter(OperatingModel::reference).isPresent();
        return new AskedCellJson(
                application.key(),
                application.name(),
                cause.process(),
                cause.part(),
                party,
                decided.map(CellJson::decidedBy).orElse(null),
                decided.map(CellJson::decidedOn).orElse(null),
                decided.map(CellJson::reason).orElse(null),
                reference,
                reference ? 1 : models.decide().sharing(application).size(),
                party == Party.UNDECIDED && model.isPresent() && models.decide().may(user, application),
                models.rights().reroutes(user),
                undecided.cause(cause, user).owner(),
                undecided.waiting(cause, user).size(),
                UndecidedResource.jql(cause));
    }
}
