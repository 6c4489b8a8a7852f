package dev.accord.workbench.jira.rest;

import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.Role;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes that stand in many answers. */
final class Shapes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private Shapes() {}

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    static Map<String, Object> user(User user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("name", user.name());
        shape.put("key", user.key());
        shape.put("emailAddress", user.email());
        shape.put("displayName", user.displayName());
        shape.put("active", user.active());
        shape.put("timeZone", "UTC");
        return shape;
    }

    static Map<String, Object> constant(Constant constant) {
        return constant == null ? null : Map.of("id", constant.id(), "name", constant.name());
    }

    static Map<String, Object> status(Constant status) {
        boolean done = status.equals(Constant.DONE);
        return Map.of(
                "id",
                status.id(),
                "name",
                status.name(),
                "statusCategory",
                Map.of("id", done ? 3 : 2, "key", done ? "done" : "new", "name", done ? "Done" : "To Do"));
    }

    static Map<String, Object> type(TypeRow type) {
        return Map.of(
                "id", type.id(), "name", type.name(), "description", type.description(), "subtask", type.subTask());
    }

    static Map<String, Object> role(Role role) {
        return Map.of("id", role.id(), "name", role.name());
    }

    static Map<String, Object> project(ProjectRow project) {
        return Map.of("id", "" + project.id(), "key", project.key(), "name", project.name());
    }
}
