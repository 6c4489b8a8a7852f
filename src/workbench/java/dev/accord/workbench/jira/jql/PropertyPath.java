package dev.accord.workbench.jira.jql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The values at a path such as {@code process} or {@code application.key} within a property's JSON. */
final class PropertyPath {
    private static final Pattern DOT = Pattern.compile("\\.");

    private PropertyPath() {}

    static List<String> values(String json, String path) {
        if (json == null) {
            return List.of();
        }
        JsonNode node = Json.read(json, JsonNode.class);
        for (String step : DOT.split(path, -1)) {
            node = node.path(step);
        }
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> values.add(each.asText()));
        } else if (node.isValueNode() && !node.isNull()) {
            values.add(node.asText());
        }
        return values;
    }
}
