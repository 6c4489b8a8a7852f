package dev.accord.workbench.jira.company;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What of the sample company is not Jira's own: what Accord is told through its REST, and the issues that are filed once
 * it listens. Dates in the files count from today, as {@code @+30}, so that the sample never grows old.
 */
public final class SampleCompany {
    private static final Pattern DAYS = Pattern.compile("\"@([+-]\\d+)\"");

    private final Clock clock;

    /** One request to Accord's REST, below its base path, to be sent as an administrator. */
    public record Request(String method, String path, String body) {}

    public SampleCompany(Clock clock) {
        this.clock = clock;
    }

    /** In the order in which they must be sent. */
    public List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        file("accord/applications")
                .forEach(each -> requests.add(new Request("POST", "/applications", each.toString())));
        requests.add(new Request("PUT", "/bindings", file("accord/bindings").toString()));
        requests.add(new Request("PUT", "/settings", file("accord/settings").toString()));
        file("accord/relationships")
                .fields()
                .forEachRemaining(each -> requests.add(new Request(
                        "PUT",
                        "/projects/" + each.getKey() + "/relationship",
                        each.getValue().toString())));
        file("accord/further")
                .forEach(each -> requests.add(new Request(
                        each.path("method").asText(),
                        each.path("path").asText(),
                        each.path("body").toString())));
        return requests;
    }

    /** The issues, by the names of all that they mention. */
    public List<JsonNode> issues() {
        List<JsonNode> issues = new ArrayList<>();
        file("accord/issues").forEach(issues::add);
        return issues;
    }

    private JsonNode file(String name) {
        try (InputStream in = SampleCompany.class.getResourceAsStream("/company/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(DAYS.matcher(text).replaceAll(this::date), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String date(MatchResult days) {
        return "\"" + LocalDate.now(clock).plusDays(Long.parseLong(days.group(1))) + "\"";
    }
}
