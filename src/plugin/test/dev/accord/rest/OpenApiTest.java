package dev.accord.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** {@code mvn test -Dtest=OpenApiTest -Dopenapi.write} writes the description; what each operation is for is written by hand and kept. */
public final class OpenApiTest {
    private static final Path FILE = Path.of("resources", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    public void theDescriptionSaysWhatTheResourcesDo() throws IOException {
        ObjectNode described = OpenApi.of(resources());
        if (System.getProperty("openapi.write") != null) write(described);
        JsonNode file = JSON.readTree(FILE.toFile());
        operations(file).forEach(operation -> operation.remove("summary"));
        assertEquals(
                "Write it again with -Dopenapi.write",
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(described),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file));
    }

    @Test
    public void everyOperationSaysWhatItIsFor() throws IOException {
        JsonNode file = JSON.readTree(FILE.toFile());
        List<String> silent = new ArrayList<>();
        file.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (operation.getValue().path("summary").asText().isBlank())
                        silent.add(operation.getKey() + " " + path.getKey());
                }));
        assertEquals(List.of(), silent);
    }

    private static void write(ObjectNode document) throws IOException {
        JsonNode old = Files.exists(FILE) ? JSON.readTree(FILE.toFile()) : JSON.createObjectNode();
        ObjectNode described = document.deepCopy();
        described.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> {
                    JsonNode summary = old.path("paths")
                            .path(path.getKey())
                            .path(operation.getKey())
                            .path("summary");
                    ObjectNode content = ((ObjectNode) operation.getValue()).deepCopy();
                    ObjectNode whole =
                            ((ObjectNode) operation.getValue()).removeAll().put("summary", summary.asText(""));
                    whole.setAll(content);
                }));
        Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(described) + "\n");
    }

    private static List<ObjectNode> operations(JsonNode document) {
        return objects(document.path("paths")).stream()
                .flatMap(path -> objects(path).stream())
                .toList();
    }

    private static List<ObjectNode> objects(JsonNode parent) {
        List<ObjectNode> objects = new ArrayList<>();
        parent.forEach(child -> objects.add((ObjectNode) child));
        return objects;
    }

    private static List<Class<?>> resources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "classes", "dev", "accord", "rest"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(name -> load("dev.accord.rest." + name.replace(".class", "")))
                    .filter(OpenApi::isResource)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
