package dev.accord.benchmarks.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** Change requests of one application of the sample company, and what Accord cost meanwhile. */
final class Requests {
    static final String ACCORD = "/rest/accord/1.0/";
    private static final String APPLICATION = ACCORD + "applications/CUBE";
    private static final String COST = "/test/sql";

    private final Host host;

    Requests(Host host) {
        this.host = host;
    }

    /** Files one after the other and waits until the decision about each is carried out. */
    void file(int many) throws IOException, InterruptedException {
        String key = "";
        for (int i = 0; i < many; i++) {
            Map<String, Object> fields = Map.of(
                    "project", Map.of("key", "FIN"),
                    "issuetype", Map.of("name", "Change Request"),
                    "summary", "Benchmark",
                    "customfield_100", Map.of("value", "Report Cube"));
            key = host.send("POST", "/rest/api/2/issue", Map.of("fields", fields))
                    .path("key")
                    .asText();
        }
        // One thread carries out in order, so the last one ends it.
        while (!host.get(ACCORD + "issues/" + key + "/accountability")
                .path("state")
                .asText()
                .equals("APPLIED")) {
            Thread.sleep(50);
        }
    }

    /** Gives the application another operating model. */
    void model(String key) throws IOException, InterruptedException {
        ObjectNode application = (ObjectNode) host.get(APPLICATION);
        application.put("operatingModel", key);
        host.send("PUT", APPLICATION, application);
    }

    void countAnew() throws IOException, InterruptedException {
        host.send("DELETE", COST, null);
    }

    JsonNode cost() throws IOException, InterruptedException {
        return host.get(COST);
    }

    /** Milliseconds of Accord's own, without what Jira's services did meanwhile. */
    static double own(JsonNode cost, String... kinds) {
        double sum = 0;
        for (String kind : kinds) {
            sum += cost.path(kind).path("sum").asDouble();
        }
        return sum;
    }

    /** How often the tables were asked or told something; where a new id comes from is the database's own affair. */
    static int statements(JsonNode cost, String kind) {
        int sum = 0;
        for (Iterator<Map.Entry<String, JsonNode>> each =
                        cost.path(kind).path("statements").fields();
                each.hasNext(); ) {
            Map.Entry<String, JsonNode> statement = each.next();
            sum += statement.getKey().contains("NEXTVAL")
                    ? 0
                    : statement.getValue().asInt();
        }
        return sum;
    }
}
