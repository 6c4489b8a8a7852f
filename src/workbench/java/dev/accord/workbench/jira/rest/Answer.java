package dev.accord.workbench.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request is answered with; no body is null. */
record Answer(int status, Object body) {
    static Answer ok(Object body) {
        return new Answer(200, body);
    }

    static Answer nothing() {
        return new Answer(204, null);
    }

    /** Jira's error collection. The empty field is what concerns no field. */
    static Answer errors(int status, Map<String, String> errors) {
        Map<String, String> byField = new LinkedHashMap<>(errors);
        String whole = byField.remove("");
        return new Answer(
                status, Map.of("errorMessages", whole == null ? List.of() : List.of(whole), "errors", byField));
    }

    static Answer error(int status, String message) {
        return errors(status, Map.of("", message));
    }
}
