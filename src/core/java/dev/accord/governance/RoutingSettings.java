package dev.accord.governance;

import java.util.Map;

/**
 * What of an issue Accord reads and writes beside the three fields of its own.
 *
 * @param performingField id of the select list that Accord writes the performing group into, or null
 * @param requestTypeField id of the custom field in which Jira Service Management keeps the request type, or null
 * @param defaultApplications key of the application, by project, for issues that name none
 */
public record RoutingSettings(String performingField, String requestTypeField, Map<Long, String> defaultApplications) {
    public static final RoutingSettings NONE = new RoutingSettings(null, null, Map.of());

    public RoutingSettings {
        defaultApplications = defaultApplications == null ? Map.of() : Map.copyOf(defaultApplications);
    }

    /** The same where issues say otherwise what they are about. */
    public RoutingSettings reading(String requestTypes, Map<Long, String> applications) {
        return new RoutingSettings(performingField, requestTypes, applications);
    }

    /** The same with another field for the performing group. */
    public RoutingSettings performing(String field) {
        return new RoutingSettings(field, requestTypeField, defaultApplications);
    }
}
