package dev.accord.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Mode;
import dev.accord.governance.Permissions;
import dev.accord.rest.DecisionJson.CauseJson;
import dev.accord.rest.DecisionJson.May;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.PanelJson;
import dev.accord.rest.DecisionJson.TodayJson;
import dev.accord.routing.Agreement;
import dev.accord.routing.Agreements;
import dev.accord.routing.Attempts;
import dev.accord.routing.Decision;
import dev.accord.routing.Decision.State;
import dev.accord.routing.Decisions;
import dev.accord.routing.Today;
import java.util.List;

/** What the panel shows beside the decision itself. */
public final class PanelView {
    private final Deciding deciding;
    private final PeopleJson people;
    private final Permissions permissions;
    private final Agreements agreements;
    private final Decisions decisions;
    private final CustomFieldManager fields;
    private final RelationshipResource.Showing relationships;
    private final VendorJsons vendors;
    private final SuggestionsJson suggestions;

    /** What is asked about the configuration and its past. */
    public record Known(
            Agreements agreements,
            Decisions decisions,
            CustomFieldManager fields,
            RelationshipResource.Showing relationships,
            SuggestionsJson suggestions,
            VendorJsons vendors) {}

    public PanelView(Deciding deciding, PeopleJson people, Permissions permissions, Known known) {
        this.deciding = deciding;
        this.people = people;
        this.permissions = permissions;
        this.agreements = known.agreements();
        this.decisions = known.decisions();
        this.fields = known.fields();
        this.relationships = known.relationships();
        this.vendors = known.vendors();
        this.suggestions = known.suggestions();
    }

    DecisionJson of(Decision decision, Issue issue, String reader) {
        Agreement agreement = agreements.known();
        Attempts attempts = decision.attempts();
        ApplicationUser present = issue.getAssignee();
        return deciding.json(decision)
                .with(new PanelJson(
                        may(reader, issue),
                        people.person(present == null ? null : present.getKey()),
                        matches(decision),
                        suggestions(decision, issue),
                        cause(decision, agreement),
                        today(decision, agreement),
                        deciding.failure(attempts),
                        decision.state() == State.FAILED ? Deciding.iso(attempts.next()) : null,
                        attempts.counted(),
                        Attempts.IN_ALL,
                        decision.state() == State.PLANNED && Attempts.ACTING_USER.equals(attempts.obstacle()),
                        relationship(decision, issue, reader, agreement),
                        vendors.of(issue, reader),
                        decisions.of(decision.issue()).stream()
                                .map(deciding::json)
                                .toList()));
    }

    /** Of the application's business unit, else of the project; null where there is none, or nobody to show it to. */
    private RelationshipResource.SummaryJson relationship(
            Decision decision, Issue issue, String reader, Agreement agreement) {
        String key = decision.answer().application();
        String unit = key != null && agreement.applications().byKey(key) instanceof Match.One one
                ? one.application().businessUnit()
                : null;
        RelationshipResource.SummaryJson found = relationships.summary(issue.getProjectId(), unit, reader);
        return found.project() == null ? null : found;
    }

    May may(String reader, Issue issue) {
        Agreement agreement = agreements.known();
        boolean edits = permissions.editsIssue(reader, issue.getId());
        boolean assigns = agreement.settings().modeOf(issue.getProjectId()) == Mode.ASSIGN
                && permissions.assignsIssue(reader, issue.getId());
        return new May(edits, edits, edits, assigns);
    }

    List<SuggestionsJson.SuggestionJson> suggestions(Decision decision, Issue issue) {
        return suggestions.of(decision, issue);
    }

    List<NamedJson> matches(Decision decision) {
        Agreement agreement = agreements.known();
        return decision.answer().matches().stream()
                .map(key -> agreement.applications().byKey(key) instanceof Match.One one
                        ? named(one.application())
                        : new NamedJson(key, null))
                .toList();
    }

    private static NamedJson named(Application application) {
        return new NamedJson(application.key(), application.name());
    }

    private CauseJson cause(Decision decision, Agreement agreement) {
        String id = agreement.settings().applicationField();
        CustomField field = id == null ? null : fields.getCustomFieldObject(id);
        return new CauseJson(
                field == null ? null : field.getName(), decision.inputs().applicationValues());
    }

    private TodayJson today(Decision decision, Agreement agreement) {
        return Today.differing(decision, agreement)
                .map(today ->
                        new TodayJson(today.party(), deciding.model(today), deciding.target(today.target()), null))
                .orElse(null);
    }
}
