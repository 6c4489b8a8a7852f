package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Outcome;
import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.portfolio.HoldWorkshop;
import dev.accord.portfolio.Workshop;
import dev.accord.portfolio.Workshop.Scenario;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The support-model workshop of an application: its stewards keep it, who may decide its cells makes a draft of it. */
@AnonymousSiteAccess
@Path("applications/{key}/workshop")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class WorkshopResource {
    private static final Set<String> SCENARIO =
            Set.of("text", "process", "part", "firstLine", "accountable", "performs");

    private final HoldWorkshop workshop;
    private final DecideForApplication decide;
    private final Steward steward;

    @Inject
    public WorkshopResource(HoldWorkshop workshop, DecideForApplication decide, Steward steward) {
        this.workshop = workshop;
        this.decide = decide;
        this.steward = steward;
    }

    /** Its scenarios in order. */
    public record WorkshopJson(List<ScenarioJson> scenarios, boolean mayKeep, boolean mayDraft, int version) {}

    /** Who does what; first line, accountable and performs may be null. */
    public record ScenarioJson(
            String text, SupportProcess process, Part part, String firstLine, Party accountable, String performs) {}

    /** The model whose draft it became. */
    public record DraftedJson(String operatingModel) {}

    @GET
    public WorkshopJson one(@PathParam("key") String key) {
        Application application = steward.application(key);
        return json(application, workshop.of(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkshopJson save(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.keeper(application);
        Body body = Body.of(sent);
        body.members(Set.of("scenarios", "mayKeep", "mayDraft", "version"), Set.of("scenarios", "version"));
        List<Scenario> scenarios = body.objects("scenarios").stream()
                .map(WorkshopResource::scenario)
                .toList();
        Integer version = body.number("version");
        body.refuseProblems();
        Workshop wanted = new Workshop(key, scenarios, version == null ? 0 : version);
        return json(application, Caller.done(workshop.save(wanted, user), each -> json(application, each), wanted));
    }

    /** What was agreed becomes the draft of the application's own model; it routes nothing before it is published. */
    @POST
    @Path("draft")
    public DraftedJson draft(@PathParam("key") String key) {
        Application application = steward.application(key);
        String user = steward.caller().key();
        if (!decide.may(user, application)) {
            throw Refusal.forbidden();
        }
        Outcome<CustomModel> drafted = workshop.draft(application, user);
        return new DraftedJson(Caller.done(drafted.map(CustomModel::key)));
    }

    private static Scenario scenario(Body body) {
        body.members(SCENARIO, Set.of("text", "process", "part"));
        return new Scenario(
                body.text("text"),
                body.needed("process", SupportProcess.class),
                body.needed("part", Part.class),
                body.text("firstLine"),
                body.choice("accountable", Party.class),
                body.text("performs"));
    }

    private WorkshopJson json(Application application, Workshop each) {
        return new WorkshopJson(
                each.scenarios().stream()
                        .map(one -> new ScenarioJson(
                                one.text(),
                                one.process(),
                                one.part(),
                                one.firstLine(),
                                one.accountable(),
                                one.performs()))
                        .toList(),
                steward.may(application).keep(),
                decide.may(steward.caller().key(), application),
                each.version());
    }
}
