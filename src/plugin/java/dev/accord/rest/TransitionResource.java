package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.assurance.KeepChecklist;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.portfolio.HeatMap;
import dev.accord.portfolio.PlanTransition;
import dev.accord.portfolio.PlanTransition.Plan;
import dev.accord.portfolio.PlanTransition.Step;
import dev.accord.rest.ModelVersionResource.OpenIssuesAre;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Whether an application is ready to be operated by IT, for whoever is logged in; who may decide its cells plans when. */
@AnonymousSiteAccess
@Path("applications/{key}/transition")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class TransitionResource {
    private final Planning planning;
    private final KeepChecklist checklists;
    private final VacantSeats vacant;
    private final Steward steward;
    private final DaysHere days;

    /** Who plans, and who may. */
    public record Planning(PlanTransition plan, DecideForApplication decide) {}

    /** Which seats nobody holds. */
    public record VacantSeats(ApplicationsJson json) {
        boolean has(Application application, Seat seat) {
            return json.vacant(seat).test(application);
        }
    }

    @Inject
    public TransitionResource(
            Planning planning, KeepChecklist checklists, VacantSeats vacant, Steward steward, DaysHere days) {
        this.planning = planning;
        this.checklists = checklists;
        this.vacant = vacant;
        this.steward = steward;
        this.days = days;
    }

    /**
     * What must be so before IT takes over.
     *
     * @param contractHeldByIt whether IT is the contract holder, or holds the contract for the IT elements
     * @param vacant seats of IT that nobody holds
     * @param gaps how many requirements of the control and operate checklist are not answered as met
     */
    public record ReadinessJson(boolean contractHeldByIt, List<Seat> vacant, int gaps, int sharedBy, boolean mayPlan) {}

    /** The model that holds the plan. */
    public record PlannedJson(String operatingModel, int steps) {}

    @GET
    public ReadinessJson readiness(@PathParam("key") String key) {
        Application application = steward.application(key);
        Contract contract = application.contract();
        return new ReadinessJson(
                contract.holder() == Contract.Holding.IT || Boolean.TRUE.equals(contract.itElementsHeldByIt()),
                List.of(Seat.IT_SYSTEM_OWNER, Seat.IT_SYSTEM_MANAGER).stream()
                        .filter(seat -> vacant.has(application, seat))
                        .toList(),
                checklists.of(key).unmet().size(),
                planning.decide().sharing(application).size(),
                planning.decide().may(steward.caller().key(), application));
    }

    /** Plans the days on which cells switch to IT OPS; all of it or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PlannedJson plan(@PathParam("key") String key, JsonNode sent) {
        Application application = steward.application(key);
        String user = steward.caller().key();
        if (!planning.decide().may(user, application)) {
            throw Refusal.forbidden();
        }
        Body body = Body.of(sent);
        body.members(Set.of("steps", "why", "openIssues"), Set.of("steps", "why", "openIssues"));
        List<Step> steps = body.objects("steps").stream()
                .map(this::step)
                .filter(Objects::nonNull)
                .toList();
        boolean move = body.needed("openIssues", OpenIssuesAre.class) == OpenIssuesAre.MOVED;
        Plan plan = new Plan(steps, body.text("why"), move);
        body.refuseProblems();
        CustomModel planned = Caller.done(planning.plan().plan(application, plan, user));
        return new PlannedJson(planned.key(), steps.size());
    }

    private Step step(Body body) {
        body.members(Set.of("on", "cells"), Set.of("on", "cells"));
        LocalDate on = body.date("on");
        List<HeatMap.Column> cells = body.objects("cells").stream()
                .map(each -> {
                    each.members(Set.of("process", "part"), Set.of("process", "part"));
                    return new HeatMap.Column(
                            each.needed("process", SupportProcess.class), each.needed("part", Part.class));
                })
                .toList();
        return on == null ? null : new Step(on, days.day("on", on.toString()).start(), cells);
    }
}
