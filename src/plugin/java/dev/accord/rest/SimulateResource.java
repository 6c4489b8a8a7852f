package dev.accord.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.ModelJson;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Answer;
import dev.accord.routing.Assign;
import dev.accord.routing.Decide;
import dev.accord.routing.Inputs;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Suppose;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Whose a hypothetical issue would be: the same code that routes, nothing written. */
@AnonymousSiteAccess
@Path("simulate")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class SimulateResource {
    private final Agreements agreements;
    private final Assign assign;
    private final Deciding deciding;
    private final ProjectManager projects;
    private final Asker asker;

    /** Who asks, what that person may see, and how an agreement is read that is not in force. */
    public record Asker(Caller caller, Rights rights, Suppose suppose, DaysHere days) {}

    @Inject
    public SimulateResource(
            Agreements agreements, Assign assign, Deciding deciding, ProjectManager projects, Asker asker) {
        this.agreements = agreements;
        this.assign = assign;
        this.deciding = deciding;
        this.projects = projects;
        this.asker = asker;
    }

    /**
     * A hypothetical issue: either its type or its process.
     *
     * @param reporter user key, or null
     * @param businessUnit of the reporter; left out, that of the reporter's seats
     * @param draft whether drafts of operating models are taken for published
     * @param asOf a day, by whose end operating models are taken as they were, or will be
     */
    public record Hypothesis(
            String project,
            String issueType,
            SupportProcess process,
            String application,
            Part part,
            String reporter,
            String businessUnit,
            Boolean draft,
            String asOf) {
        boolean drafts() {
            return Boolean.TRUE.equals(draft);
        }
    }

    /**
     * The same issue under one operating model.
     *
     * @param inForce whether it is the application's
     * @param draft whether it is a draft that is simulated
     */
    public record UnderModelJson(ModelJson operatingModel, boolean inForce, boolean draft, DecisionJson decision) {}

    /** A list on its own is no object. */
    public record UnderModelsJson(List<UnderModelJson> values) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public DecisionJson simulate(Hypothesis asked) {
        Project project = checked(asked);
        Agreement agreement = supposed(asked);
        return decided(asked, project, process(asked, agreement), agreement);
    }

    /** Under each operating model; without an application there is nothing that has one. */
    @POST
    @Path("models")
    @Consumes(MediaType.APPLICATION_JSON)
    public UnderModelsJson underModels(Hypothesis asked) {
        Project project = checked(asked);
        Agreement agreement = supposed(asked);
        OperatingModels published = agreements.stored().models();
        SupportProcess process = process(asked, agreement);
        if (!(agreement.applications().byKey(String.valueOf(asked.application())) instanceof Match.One one)) {
            return new UnderModelsJson(List.of());
        }
        return new UnderModelsJson(agreement.models().all().stream()
                .map(model -> {
                    DecisionJson decision = decided(
                            asked,
                            project,
                            process,
                            agreement.with(one.application().with(model.key())));
                    return new UnderModelJson(
                            decision.operatingModel(),
                            model.key().equals(one.application().operatingModel()),
                            asked.drafts()
                                    && published
                                            .find(model.key())
                                            .filter(each -> each.version() == model.version())
                                            .isEmpty(),
                            decision);
                })
                .toList());
    }

    private Project checked(Hypothesis asked) {
        String user = asker.caller().key();
        if (asked == null || asked.project() == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "project", "project"));
        }
        Project project = project(asked.project());
        boolean visible = project != null
                && (asker.rights().administersModels(user) || asker.rights().browsesProject(user, project.getId()));
        if (!visible) {
            throw Refusal.notFound();
        }
        if (asked.application() != null
                && agreements.stored().applications().byKey(asked.application()) instanceof Match.None) {
            throw Refusal.of(400, Problem.of("UNKNOWN_APPLICATION", "application", asked.application()));
        }
        if (asked.drafts() && !asker.rights().administersModels(user)) {
            throw Refusal.forbidden();
        }
        if (asked.drafts() && asked.asOf() != null) {
            throw Refusal.of(400, Problem.of("DRAFT_OR_DAY", "asOf"));
        }
        return project;
    }

    /** The agreement that is asked about: today's, with drafts, or with the models of another day. */
    private Agreement supposed(Hypothesis asked) {
        Agreement today = agreements.stored();
        if (asked.drafts()) {
            return asker.suppose().drafts(today);
        }
        return asked.asOf() == null
                ? today
                : asker.suppose().at(asker.days().day("asOf", asked.asOf()).last(), today, asked.application());
    }

    private DecisionJson decided(Hypothesis asked, Project project, SupportProcess process, Agreement agreement) {
        String unit = asked.businessUnit() == null ? agreement.unitOf(asked.reporter()) : asked.businessUnit();
        Inputs inputs = new Inputs(
                        project.getId(),
                        asked.issueType(),
                        null,
                        List.of(),
                        List.of(),
                        asked.application(),
                        asked.part())
                .from(unit);
        Answer answer = new Decide(agreement).answer(inputs, process);
        IssueFacts facts = new IssueFacts(
                0,
                null,
                project.getId(),
                asked.issueType(),
                null,
                List.of(),
                List.of(),
                null,
                asked.reporter(),
                asker.caller().key());
        return deciding.json(answer, assign.assignment(answer, facts));
    }

    private Project project(String keyOrId) {
        return keyOrId.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectByCurrentKey(keyOrId);
    }

    private static SupportProcess process(Hypothesis asked, Agreement agreement) {
        if (asked.process() != null) {
            return asked.process();
        }
        if (asked.issueType() == null) {
            throw Refusal.of(400, Problem.of("MISSING_MEMBER", "process", "process"));
        }
        return agreement
                .settings()
                .processOf(asked.issueType(), null)
                .orElseThrow(() -> Refusal.of(400, Problem.of("UNMAPPED_TYPE", "issueType", asked.issueType())));
    }
}
