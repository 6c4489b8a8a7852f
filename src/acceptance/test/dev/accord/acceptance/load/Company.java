package dev.accord.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.acceptance.Http;
import dev.accord.acceptance.load.Incidents.Incident;
import java.util.List;
import java.util.Map;

/**
 * Prepares the sample company for a load: service components become applications, a text field that the sample leaves
 * empty names them.
 */
final class Company {
    static final String PROJECT = "FIN";

    private static final String ACCORD = "/rest/accord/1.0/";
    /** People of the sample who can be assigned in the project. */
    private static final Map<String, List<String>> SEATS = Map.of(
            "BUSINESS_SYSTEM_OWNER", List.of("JIRAUSER10213"),
            "BUSINESS_SYSTEM_MANAGER", List.of("JIRAUSER10214", "JIRAUSER10215"),
            "IT_SYSTEM_OWNER", List.of("JIRAUSER10206"),
            "IT_SYSTEM_MANAGER", List.of("JIRAUSER10207"));

    private final Http admin;

    Company(Http admin) {
        this.admin = admin;
    }

    /** Everything before the first issue. */
    void prepare(List<Incident> incidents) {
        incidents.stream().map(Incident::component).distinct().forEach(this::application);
        JsonNode bindings = admin.get(ACCORD + "bindings").body();
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        ArrayNode values = wanted.putArray("values");
        values.add(binding("BUSINESS", "SEAT", "BUSINESS_SYSTEM_MANAGER"));
        values.add(binding("IT_OPS", "SEAT", "IT_SYSTEM_MANAGER"));
        values.add(binding("IT_DELIVERY", "GROUP", "it-delivery"));
        wanted.set("version", bindings.path("version"));
        put("bindings", wanted);
        ObjectNode settings = (ObjectNode) admin.get(ACCORD + "settings").body();
        settings.put("mode", "ASSIGN");
        settings.put("applicationField", applicationField());
        settings.put("partField", field("Affected part"));
        put("settings", settings);
    }

    private void application(String component) {
        ObjectNode application = JsonNodeFactory.instance.objectNode();
        application.put("key", component);
        application.put("name", component);
        application.put("operatingModel", Incidents.model(component));
        application.putPOJO("seats", SEATS);
        expect(201, admin.send("POST", ACCORD + "applications", application));
    }

    private static ObjectNode binding(String party, String type, String value) {
        ObjectNode binding = JsonNodeFactory.instance.objectNode();
        binding.put("party", party);
        binding.putNull("businessUnit");
        binding.putNull("application");
        binding.putNull("process");
        binding.putObject("target").put("type", type).put("value", value);
        binding.putNull("performer");
        binding.put("workGoesTo", "ACCOUNTABLE");
        return binding;
    }

    private void put(String path, JsonNode body) {
        expect(200, admin.send("PUT", ACCORD + path, body.toString()));
    }

    static void expect(int status, Http.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " instead of " + status + ": " + answer.body());
        }
    }

    String applicationField() {
        return field("Cost centre");
    }

    String field(String name) {
        for (JsonNode field : admin.get("/rest/api/2/field").body()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new IllegalStateException("The sample has no field " + name);
    }
}
