package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Jira's error collection, with a stable code for each reason. */
public final class Errors {
    private final I18nResolver words;

    public Errors(I18nResolver words) {
        this.words = words;
    }

    record Reason(String code, String field, String help) {}

    /** {@code current} and {@code sent} only after a conflict: what stands now, and what came too late. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            List<String> errorMessages,
            Map<String, String> errors,
            List<Reason> reasons,
            Object current,
            Object sent) {}

    Response response(Refusal refusal) {
        return response(refusal.status(), refusal.problems(), refusal.current(), refusal.sent());
    }

    Response response(int status, List<Problem> problems) {
        return response(status, problems, null, null);
    }

    private Response response(int status, List<Problem> problems, Object current, Object sent) {
        List<String> messages = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (Problem problem : problems) {
            String sentence = sentence(problem);
            if (problem.field().isEmpty()) {
                messages.add(sentence);
            } else {
                fields.putIfAbsent(problem.field(), sentence);
            }
            reasons.add(new Reason(problem.code(), problem.field(), sentence));
        }
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(new Body(messages, fields, reasons, current, sent))
                .build();
    }

    /** The sentence for the reader, who learns what is wrong and what to do. */
    public String sentence(Problem problem) {
        return words.getText("problem." + problem.code(), problem.args().toArray(Serializable[]::new));
    }
}
