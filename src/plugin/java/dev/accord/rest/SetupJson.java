package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.routing.DecideAtCreation;
import dev.accord.routing.Obstacle;
import dev.accord.routing.Target;
import dev.accord.setup.Action;
import dev.accord.setup.FieldRole;
import dev.accord.setup.ProjectRights.Right;
import dev.accord.setup.Step;
import dev.accord.setup.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What set-up is asked for, what it would do or did, who could not do their part, and what Accord made before.
 *
 * @param people null where no project is chosen yet
 * @param atCreation how the post function went the last time in each project, on this node since that started
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SetupJson(
        Way way,
        List<ProjectJson> projects,
        List<OfTypeJson> issueTypes,
        List<OfFieldJson> fields,
        PersonJson actingUser,
        String triageGroup,
        Mode mode,
        Target itDelivery,
        List<StepJson> steps,
        FoundJson people,
        List<MadeJson> made,
        List<AtCreationJson> atCreation) {

    /** An issue type for a process. */
    public record OfTypeJson(SupportProcess process, Action action, String id, String name) {}

    /** A field for a role. */
    public record OfFieldJson(FieldRole role, Action action, String id, String name) {}

    /** One step; {@code where} are chosen projects, {@code alsoUsedBy} others that see the change, too. */
    public record StepJson(
            String what,
            Step.Kind kind,
            Action action,
            Step.State state,
            List<ProjectJson> where,
            List<ProjectJson> alsoUsedBy,
            String message) {}

    /** Rights that the acting user lacks in these projects. */
    public record LackingJson(Set<Right> rights, List<ProjectJson> projects) {}

    /** Who could not do what set-up counts on. */
    public record FoundJson(
            boolean actingUserUsable,
            List<LackingJson> lacking,
            int seatHolders,
            Map<Obstacle, Integer> unassignable) {}

    /** A new issue that the post function of the create transition had before it. */
    public record AtCreationJson(ProjectJson project, DecideAtCreation.Result result, String when) {}

    /** One thing in Jira that Accord made. */
    public record MadeJson(Step.Kind kind, String role, String id, String name, PersonJson by, String when) {}
}
