package dev.accord.workbench.jira.company;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.jira.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Makes a company of a file in which things name each other by their names. */
public final class CompanyFile {
    private final CompanyStore store;
    private final JsonNode file;
    private final Map<String, Long> ids = new HashMap<>();

    private CompanyFile(CompanyStore store, JsonNode file) {
        this.store = store;
        this.file = file;
    }

    /** Reads the file of this name and stores all that it tells. */
    public static void load(CompanyStore store, String name) {
        try (InputStream in = CompanyFile.class.getResourceAsStream("/company/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            new CompanyFile(store, Json.read(text, JsonNode.class)).load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        // Jira's default scheme has the first id, so the ids of the schemes are taken before any other.
        each("typeSchemes", (name, types) -> id("types", name));
        people();
        types();
        list("projects").forEach(project -> id("project", project.get("key").asText()));
        list("fields").forEach(this::field);
        each("screens", this::screen);
        each("permissionSchemes", this::permissions);
        list("projects").forEach(this::project);
    }

    private void people() {
        for (JsonNode user : list("users")) {
            String name = user.get("name").asText();
            store.put(
                    Kind.USER,
                    new User(
                            user.get("key").asText(),
                            name,
                            user.get("displayName").asText(),
                            name + "@example.com",
                            user.path("active").asBoolean(true)));
        }
        each(
                "groups",
                (name, members) -> store.put(
                        Kind.GROUP,
                        new Team(name, texts(members).stream().map(this::key).toList())));
        list("roles").forEach(role -> store.put(Kind.ROLE, new Role(id("role", role.asText()), role.asText())));
    }

    private void types() {
        for (JsonNode type : list("types")) {
            String name = type.get("name").asText();
            store.put(
                    Kind.TYPE,
                    new TypeRow(
                            "" + id("type", type),
                            name,
                            type.path("description").asText(),
                            type.path("subTask").asBoolean()));
        }
        each(
                "typeSchemes",
                (name, types) -> store.put(Kind.TYPES, new TypeScheme(id("types", name), name, ids("type", types))));
    }

    private void field(JsonNode field) {
        String name = field.get("name").asText();
        List<Choice> choices = new ArrayList<>();
        texts(field.path("options"))
                .forEach(value -> choices.add(new Choice(store.newId(), value, false, choices.size())));
        FieldContext context = new FieldContext(
                store.newId(),
                "Default Configuration Scheme for " + name,
                ids("project", field.path("projects")).stream()
                        .map(Long::valueOf)
                        .toList(),
                ids("type", field.path("types")),
                choices);
        store.put(
                Kind.FIELD,
                new FieldRow(
                        id("field", field),
                        name,
                        field.path("description").asText(),
                        FieldKind.valueOf(field.get("kind").asText()),
                        List.of(context)));
    }

    private void screen(String name, JsonNode fields) {
        List<String> on = texts(fields).stream()
                .map(field -> ids.containsKey("field " + field) ? "customfield_" + id("field", field) : field)
                .toList();
        store.put(Kind.SCREEN, new ScreenRow(id("screen", name), name, List.of(new ScreenRow.Tab("Field Tab", on))));
    }

    private void permissions(String name, JsonNode grants) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        grants.fields().forEachRemaining(grant -> holders.put(grant.getKey(), holders(grant.getValue())));
        store.put(Kind.PERMISSIONS, new PermissionScheme(id("permissions", name), name, holders));
    }

    private void project(JsonNode project) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        project.path("roles").fields().forEachRemaining(role -> roles.put(role.getKey(), holders(role.getValue())));
        String key = project.get("key").asText();
        boolean toLead = project.get("assigneeType").asText().equals("LEAD");
        store.put(
                Kind.PROJECT,
                new ProjectRow(
                        id("project", key),
                        key,
                        project.get("name").asText(),
                        project.path("description").asText(),
                        key(project.get("lead").asText()),
                        toLead ? ProjectRow.LEAD : ProjectRow.UNASSIGNED,
                        new ProjectRow.Schemes(
                                id("permissions", project.get("permissions").asText()),
                                id("types", project.get("types").asText()),
                                id("screen", project.get("screen").asText())),
                        roles,
                        texts(project.path("components")).stream()
                                .map(name -> new Component(store.newId(), name))
                                .toList()));
    }

    /** People stand in the file by name and are kept by key. */
    private List<String> holders(JsonNode names) {
        return texts(names).stream()
                .map(each -> each.startsWith("user:") ? "user:" + key(each.substring("user:".length())) : each)
                .toList();
    }

    private String key(String name) {
        return store.now()
                .user(name)
                .orElseThrow(() -> new IllegalArgumentException("No user " + name))
                .key();
    }

    /** The file may say an id itself, where something outside it has to know it. */
    private long id(String kind, JsonNode row) {
        String name = row.get("name").asText();
        if (row.has("id")) {
            ids.put(kind + " " + name, row.get("id").asLong());
        }
        return id(kind, name);
    }

    private long id(String kind, String name) {
        return ids.computeIfAbsent(kind + " " + name, each -> store.newId());
    }

    private List<String> ids(String kind, JsonNode names) {
        return texts(names).stream().map(name -> "" + id(kind, name)).toList();
    }

    private interface Named {
        void with(String name, JsonNode value);
    }

    private void each(String part, Named use) {
        file.path(part).fields().forEachRemaining(entry -> use.with(entry.getKey(), entry.getValue()));
    }

    private List<JsonNode> list(String part) {
        return StreamSupport.stream(file.path(part).spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
