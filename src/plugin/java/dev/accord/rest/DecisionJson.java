package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Step;
import dev.accord.routing.StepTried;
import java.util.List;

/**
 * A decision, the same shape everywhere. What a simulation has not (number, mode, state, times) and what only the panel
 * asks for is left out.
 */
public record DecisionJson(
        NamedJson application,
        ModelJson operatingModel,
        SupportProcess process,
        Part part,
        Party accountableParty,
        TargetJson performingGroup,
        TargetJson target,
        PersonJson assignee,
        List<StepJson> steps,
        List<String> reasons,
        String sentence,
        @JsonInclude(JsonInclude.Include.NON_NULL) PersonJson accountablePerson,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer number,
        @JsonInclude(JsonInclude.Include.NON_NULL) String mode,
        @JsonInclude(JsonInclude.Include.NON_NULL) String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) String decidedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String appliedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) PanelJson panel) {

    /** Something with a key and a name. */
    public record NamedJson(String key, String name) {}

    /** The operating model that decided, in its version. */
    public record ModelJson(String key, String name, int version) {}

    /** {@code name} is what a person reads. */
    public record TargetJson(String type, String value, String name) {}

    /** {@code reason} is why a step was skipped, or null. */
    public record StepJson(Step step, StepTried.Result outcome, String reason, TargetJson target) {}

    /** The same decision with what only the panel shows. */
    DecisionJson with(PanelJson more) {
        return new DecisionJson(
                application,
                operatingModel,
                process,
                part,
                accountableParty,
                performingGroup,
                target,
                assignee,
                steps,
                reasons,
                sentence,
                accountablePerson,
                number,
                mode,
                state,
                decidedAt,
                appliedAt,
                more);
    }

    /** What only the panel shows; see the members' names in the panel's script. */
    public record PanelJson(
            May may,
            PersonJson present,
            List<NamedJson> matches,
            List<SuggestionsJson.SuggestionJson> suggestions,
            CauseJson cause,
            TodayJson today,
            String failure,
            String nextTry,
            int tries,
            int triesInAll,
            boolean waitsForActingUser,
            @JsonInclude(JsonInclude.Include.NON_NULL) RelationshipResource.SummaryJson relationship,
            @JsonInclude(JsonInclude.Include.NON_NULL) VendorJson vendor,
            List<DecisionJson> history) {}

    /** What the reader may do with the issue. */
    public record May(boolean setApplication, boolean setPart, boolean routeAgain, boolean assignAsDecided) {}

    /** The field that says which application, and what it holds. */
    public record CauseJson(String field, List<String> values) {}

    /** What today's configuration would decide, where that is something else. */
    public record TodayJson(Party accountableParty, ModelJson operatingModel, TargetJson target, PersonJson assignee) {}
}
