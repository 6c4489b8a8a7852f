package dev.accord.rest;

import java.util.Map;

/** Which HTTP status a reason for refusing has; whatever is not named is the caller's input. */
final class Status {
    private static final Map<String, Integer> OF = Map.ofEntries(
            Map.entry("NOT_LOGGED_IN", 401),
            Map.entry("FORBIDDEN", 403),
            Map.entry("JIRA_REFUSED", 403),
            Map.entry("NOT_FOUND", 404),
            Map.entry("NOT_ROUTED", 404),
            Map.entry("NO_RELATIONSHIP", 404),
            Map.entry("NO_SUCH_VERSION", 404),
            Map.entry("DRAFT_EXISTS", 409),
            Map.entry("NOT_A_DRAFT", 409),
            Map.entry("STILL_A_DRAFT", 409),
            Map.entry("SIGNED_ALREADY", 409),
            Map.entry("NOT_ASKED_TO_SIGN", 403),
            Map.entry("NOT_ASKED", 403),
            Map.entry("NOT_A_QUARTER", 404),
            Map.entry("SAVED_IN_BETWEEN", 409),
            Map.entry("NOT_ASSIGNING", 409),
            Map.entry("NOBODY_DECIDED", 409),
            Map.entry("ALREADY_APPLIED", 409),
            Map.entry("JIRA_BUSY", 409),
            Map.entry("IMPORT_APPLIED", 409),
            Map.entry("IMPORT_NOT_APPLIED", 409),
            Map.entry("MODEL_RETIRED", 409),
            Map.entry("MODEL_USED", 409),
            Map.entry("BEING_ASKED", 409),
            Map.entry("NOBODY_TO_ASK", 409),
            Map.entry("NO_TASK_PROJECT", 409),
            Map.entry("ASSESSMENT_OPEN", 409),
            Map.entry("ASSESSMENT_CLOSED", 409),
            Map.entry("ANSWERED_ALREADY", 409),
            Map.entry("NOT_INVITED", 403),
            Map.entry("NO_XSRF_TOKEN", 403),
            Map.entry("SETUP_RUNS", 409),
            Map.entry("TOO_LARGE", 413),
            Map.entry("NOT_JSON", 415));

    private Status() {}

    static int of(String code) {
        return OF.getOrDefault(code, 400);
    }
}
