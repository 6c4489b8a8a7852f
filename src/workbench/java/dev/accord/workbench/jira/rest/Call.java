package dev.accord.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.jira.company.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import javax.servlet.http.HttpServletRequest;

/** A request with the parts of its path. */
record Call(HttpServletRequest request, Matcher path) {
    String part(int number) {
        return path.group(number);
    }

    User user() {
        return JiraSession.current();
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = request.getParameter(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new Refusal(Answer.error(400, "'" + name + "' must be a number that is not negative."));
        }
        return Integer.parseInt(value);
    }

    String text() {
        try {
            return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        try {
            JsonNode body = Json.MAPPER.readTree(text());
            if (body == null || !body.isContainerNode()) {
                throw new Refusal(Answer.error(400, "The request has no JSON body."));
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new Refusal(Answer.error(400, "Unexpected character in the JSON body."), e);
        }
    }
}
