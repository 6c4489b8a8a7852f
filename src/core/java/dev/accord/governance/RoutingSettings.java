package dev.accord.governance;

import dev.accord.routing.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What of an issue Accord reads and writes beside the three fields of its own, and how it goes on where the accountable
 * person cannot have the issue.
 *
 * @param performingField id of the select list that Accord writes the performing group into, or null
 * @param requestTypeField id of the custom field in which Jira Service Management keeps the request type, or null
 * @param defaultApplications key of the application, by project, for issues that name none
 * @param chain which of DEPUTY and OWNER are tried, in this order, before the triage group
 * @param absences who is away when
 */
public record RoutingSettings(
        String performingField,
        String requestTypeField,
        Map<Long, String> defaultApplications,
        List<Step> chain,
        List<Absence> absences) {
    public static final RoutingSettings NONE = new RoutingSettings(null, null, Map.of());

    public RoutingSettings {
        // What was saved before there was a choice is the usual chain, and nobody was away.
        defaultApplications = defaultApplications == null ? Map.of() : Map.copyOf(defaultApplications);
        chain = chain == null ? List.of(Step.DEPUTY, Step.OWNER) : List.copyOf(chain);
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    /** The usual chain, with nobody away. */
    public RoutingSettings(String performingField, String requestTypeField, Map<Long, String> defaultApplications) {
        this(performingField, requestTypeField, defaultApplications, null, null);
    }

    /** The same where issues say otherwise what they are about. */
    public RoutingSettings reading(String requestTypes, Map<Long, String> applications) {
        return new RoutingSettings(performingField, requestTypes, applications, chain, absences);
    }

    /** The same with another field for the performing group. */
    public RoutingSettings performing(String field) {
        return new RoutingSettings(field, requestTypeField, defaultApplications, chain, absences);
    }

    /** The same with another chain and others away. */
    public RoutingSettings going(List<Step> steps, List<Absence> away) {
        return new RoutingSettings(performingField, requestTypeField, defaultApplications, steps, away);
    }

    public boolean away(String user, LocalDate day) {
        return absences.stream().anyMatch(each -> each.of(user, day));
    }
}
