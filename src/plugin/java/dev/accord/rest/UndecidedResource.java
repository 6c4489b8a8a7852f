package dev.accord.rest;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.AgreedCell;
import dev.accord.operatingmodel.CellDecision;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.relationship.Today;
import dev.accord.rest.CausesJson.CauseJson;
import dev.accord.rest.UndecidedJson.AskedJson;
import dev.accord.rest.UndecidedJson.DecidedJson;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.AskOwner;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Cells that nobody has decided, for whoever is logged in: who should, a task that asks for it, and the decision itself. */
@AnonymousSiteAccess
@Path("undecided-cells")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class UndecidedResource {
    private final UndecidedJson json;
    private final DecideForApplication decide;
    private final Asking asking;
    private final Steward steward;
    private final Today today;

    /** How an owner is asked, and what the task says. */
    public record Asking(AskOwner ask, CausesJson causes, IssueManager issues) {}

    @Inject
    public UndecidedResource(
            UndecidedJson json, DecideForApplication decide, Asking asking, Steward steward, Today today) {
        this.json = json;
        this.decide = decide;
        this.asking = asking;
        this.steward = steward;
        this.today = today;
    }

    /** One line an application, where most issues wait first. */
    @GET
    public Page<UndecidedJson.RowJson> all(@BeanParam PortfolioSearch asked) {
        return json.page(asked, steward.caller().key());
    }

    /** A task in Jira for the owner, in the caller's name; no second one while it is open. */
    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    public AskedJson ask(JsonNode sent) {
        Body body = Body.of(sent);
        body.members(Set.of("application", "process", "part"), Set.of("application", "process", "part"));
        Cause cause = cause(body);
        Application application = steward.application(cause.application());
        if (!json.open(application, cause)) {
            throw Refusal.notFound();
        }
        String user = steward.keeper(application);
        AskOwner.Asked asked = Caller.done(asking.ask()
                .ask(
                        cause,
                        user,
                        asking.causes()
                                .words(
                                        cause,
                                        json.waiting(cause, user).stream()
                                                .map(asking.issues()::getIssueObject)
                                                .filter(Objects::nonNull)
                                                .map(each -> (com.atlassian.jira.issue.Issue) each)
                                                .toList())));
        CauseJson shown = json.cause(cause, user);
        return new AskedJson(shown.task(), shown.owner(), asked.already());
    }

    /** Decides the cell; an application under a reference model gets a copy of its own first. */
    @POST
    @Path("decide")
    @Consumes(MediaType.APPLICATION_JSON)
    public DecidedJson decide(JsonNode sent) {
        Body body = Body.of(sent);
        Set<String> members = Set.of("application", "process", "part", "party", "why");
        body.members(members, members);
        Party party = body.needed("party", Party.class);
        String why = body.text("why");
        if (why == null) {
            body.problem("CELL_REASON", "why");
        }
        Cause cause = cause(body);
        Application application = steward.application(cause.application());
        String user = steward.caller().key();
        if (!decide.may(user, application)) {
            throw Refusal.forbidden();
        }
        CauseJson asked = json.cause(cause, user);
        List<Long> waiting = json.waiting(cause, user);
        CustomModel decided = Caller.done(decide.decide(
                application,
                new AgreedCell(cause.process(), cause.part(), party, new CellDecision(user, today.date(), why)),
                user));
        return new DecidedJson(decided.key(), decided.name(), waiting.size(), asked.task(), jql(cause));
    }

    private static Cause cause(Body body) {
        String application = body.text("application");
        SupportProcess process = body.needed("process", SupportProcess.class);
        Part part = body.needed("part", Part.class);
        body.refuseProblems();
        return new Cause(Cause.Kind.UNDECIDED_CELL, application, process, part, null);
    }

    /** What waited, as a search; the key stands in quotation marks, so that it stays one word. */
    static String jql(Cause cause) {
        return "accordApplication = \"" + cause.application().replace("\"", "\\\"") + "\" AND supportProcess = "
                + cause.process() + " AND affectedPart = " + cause.part() + " AND resolution = EMPTY";
    }
}
