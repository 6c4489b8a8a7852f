package dev.accord.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.platform.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Lets tests move the clock: {@code PUT {"now":"2026-03-24T10:00:00Z"}} or {@code PUT {"forward":"PT72H"}}. */
final class ClockAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient MovableClock clock;

    ClockAddress(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(Json.write(Map.of("now", clock.instant().toString())));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            move(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            doGet(request, response);
        } catch (IllegalArgumentException | DateTimeException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private void move(String body) {
        JsonNode wanted = Json.read(body, JsonNode.class);
        if (wanted.has("now") == wanted.has("forward")) {
            throw new IllegalArgumentException("Say either now or forward.");
        } else if (wanted.has("now")) {
            clock.moveTo(Instant.parse(wanted.get("now").asText()));
        } else {
            clock.forward(Duration.parse(wanted.get("forward").asText()));
        }
    }
}
