package dev.accord.routing;

import java.util.List;

/**
 * What Accord reads of an issue.
 *
 * @param id 0 for a hypothetical issue
 * @param requestType null where the issue has none
 * @param applicationValues what the application field holds, as text
 * @param partValues what the affected part field holds, as text
 * @param assignee user key, or null
 * @param reporter user key, or null
 * @param creator user key, or null
 * @param resolved whether the issue is done with, which decides nothing but whether it waits
 * @param components names of Jira's components, where the settings map any; else empty
 * @param reporterUnit business unit of the reporter, where a binding names one; else null
 */
public record IssueFacts(
        long id,
        String key,
        long project,
        String issueType,
        String requestType,
        List<String> applicationValues,
        List<String> partValues,
        String assignee,
        String reporter,
        String creator,
        boolean resolved,
        List<String> components,
        String reporterUnit) {
    public IssueFacts {
        applicationValues = List.copyOf(applicationValues);
        partValues = List.copyOf(partValues);
        components = List.copyOf(components);
    }

    /** An issue whose components and whose reporter's unit do not matter. */
    public IssueFacts(
            long id,
            String key,
            long project,
            String issueType,
            String requestType,
            List<String> applicationValues,
            List<String> partValues,
            String assignee,
            String reporter,
            String creator,
            boolean resolved) {
        this(
                id,
                key,
                project,
                issueType,
                requestType,
                applicationValues,
                partValues,
                assignee,
                reporter,
                creator,
                resolved,
                List.of(),
                null);
    }

    /** An issue that is open. */
    public IssueFacts(
            long id,
            String key,
            long project,
            String issueType,
            String requestType,
            List<String> applicationValues,
            List<String> partValues,
            String assignee,
            String reporter,
            String creator) {
        this(
                id,
                key,
                project,
                issueType,
                requestType,
                applicationValues,
                partValues,
                assignee,
                reporter,
                creator,
                false);
    }

    /** An issue that does not exist, to ask Jira about a project as a whole. */
    public static IssueFacts anyIn(long project) {
        return new IssueFacts(0, null, project, null, null, List.of(), List.of(), null, null, null);
    }
}
