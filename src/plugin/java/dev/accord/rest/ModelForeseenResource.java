package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.portfolio.Foresee;
import dev.accord.portfolio.Foreseen;
import dev.accord.portfolio.TellConcerned;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.ForeseenJson.ConflictJson;
import dev.accord.rest.ForeseenJson.UnboundJson;
import dev.accord.rest.ForeseenJson.VacancyJson;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What publishing the draft of a model would lead to, or going back to an older version: vacant seats, contracts, people. */
@AnonymousSiteAccess
@Path("operating-models/{key}/foreseen")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ModelForeseenResource {
    private static final int SHOWN = 50;

    private final CustomModels models;
    private final Foresee foresee;
    private final TellConcerned tell;
    private final Showing showing;
    private final ModelAdministrator administrator;

    /** How people, targets and contracts are worded. */
    public record Showing(PeopleJson people, TargetsJson targets, I18nResolver words) {}

    @Inject
    public ModelForeseenResource(
            CustomModels models,
            Foresee foresee,
            TellConcerned tell,
            Showing showing,
            ModelAdministrator administrator) {
        this.models = models;
        this.foresee = foresee;
        this.tell = tell;
        this.showing = showing;
        this.administrator = administrator;
    }

    @GET
    public ForeseenJson foreseen(@PathParam("key") String key, @QueryParam("equalTo") String equalTo) {
        administrator.key();
        CustomModel model = models.find(key).orElseThrow(Refusal::notFound);
        Foreseen found = foresee.look(model, ModelImpactResource.wanted(model, equalTo));
        return new ForeseenJson(
                found.vacant().stream().limit(SHOWN).map(this::vacancy).toList(),
                found.vacant().size(),
                found.unbound().entrySet().stream()
                        .map(each -> new UnboundJson(each.getKey(), each.getValue()))
                        .toList(),
                found.contracts().stream()
                        .limit(SHOWN)
                        .map(each -> conflict(each, model))
                        .toList(),
                found.contracts().size(),
                tell.reachable(found).stream()
                        .map(each -> showing.people().person(each.key()))
                        .toList(),
                tell.possible(),
                found.left());
    }

    private VacancyJson vacancy(Foreseen.Vacancy each) {
        return new VacancyJson(
                named(each.application()),
                each.seat(),
                ModelsJson.changes(each.cells()),
                each.instead() == null
                        ? null
                        : showing.targets().shown(each.instead().target()));
    }

    private ConflictJson conflict(Foreseen.Conflict each, CustomModel model) {
        return new ConflictJson(
                named(each.application()),
                showing.words().getText("accord.contract." + each.check(), model.name()),
                each.already());
    }

    private static NamedJson named(Application application) {
        return new NamedJson(application.key(), application.name());
    }
}
