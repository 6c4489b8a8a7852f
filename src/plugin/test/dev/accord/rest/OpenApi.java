package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Describes resources by their annotations and the records they take and give. Says what is there, not what it is for. */
final class OpenApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TreeMap<String, TreeMap<String, ObjectNode>> paths = new TreeMap<>();
    private final Schemas schemas = new Schemas();

    static ObjectNode of(List<Class<?>> resources) {
        OpenApi api = new OpenApi();
        resources.forEach(api::add);
        return api.document();
    }

    private void add(Class<?> resource) {
        Arrays.stream(resource.getMethods())
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing(Method::toGenericString))
                .forEach(method -> {
                    String path =
                            address(resource.getAnnotation(Path.class)) + address(method.getAnnotation(Path.class));
                    paths.computeIfAbsent(path, any -> new TreeMap<>()).put(verb(method), operation(resource, method));
                });
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    /** The address without patterns, such as {@code /applications/{key}}. */
    private static String address(Path path) {
        if (path == null || path.value().isEmpty() || path.value().equals("/")) return "";
        String plain = path.value().replaceAll("\\{ending:[^}]*}", ".json").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return "/" + plain.replaceAll("^/|/$", "");
    }

    private ObjectNode operation(Class<?> resource, Method method) {
        ObjectNode operation = JSON.objectNode();
        for (Parameter parameter : method.getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (path != null && !path.value().equals("ending"))
                parameter(operation, path.value(), "path", parameter.getParameterizedType());
            else if (query != null) parameter(operation, query.value(), "query", parameter.getParameterizedType());
            else if (parameter.isAnnotationPresent(BeanParam.class))
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .map(field -> field.getAnnotation(QueryParam.class).value())
                        .sorted()
                        .forEach(name -> parameter(operation, name, "query", String.class));
            else if (path == null
                    && !parameter.isAnnotationPresent(Context.class)
                    && parameter.getAnnotations().length == 0)
                operation
                        .putObject("requestBody")
                        .put("required", true)
                        .set("content", content(consumes(resource, method), parameter.getParameterizedType()));
        }
        ObjectNode responses = operation.putObject("responses");
        boolean nothing = method.getReturnType() == void.class;
        ObjectNode success = responses.putObject(nothing ? "204" : "2XX").put("description", "done");
        if (!nothing) {
            boolean open = method.getReturnType() == Response.class;
            success.set(
                    "content",
                    content(produces(resource, method), open ? Object.class : method.getGenericReturnType()));
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return operation;
    }

    private void parameter(ObjectNode operation, String name, String where, java.lang.reflect.Type type) {
        ObjectNode described = operation.withArray("parameters").addObject();
        described.put("name", name).put("in", where).put("required", where.equals("path"));
        described.set("schema", schemas.of(type));
    }

    private ObjectNode content(String type, java.lang.reflect.Type body) {
        ObjectNode content = JSON.objectNode();
        JsonNode schema = type.startsWith("text/")
                ? JSON.objectNode().put("type", "string")
                : schemas.of(body == String.class ? Object.class : body);
        content.putObject(type.replaceAll(";.*", "")).set("schema", schema);
        return content;
    }

    private static String consumes(Class<?> resource, Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes consumes = own == null ? resource.getAnnotation(Consumes.class) : own;
        return consumes == null ? "application/json" : consumes.value()[0];
    }

    private static String produces(Class<?> resource, Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces produces = own == null ? resource.getAnnotation(Produces.class) : own;
        return produces == null ? "application/json" : produces.value()[0];
    }

    private ObjectNode document() {
        ObjectNode document = JSON.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Accord for Jira").put("version", "1.0");
        document.putArray("servers").addObject().put("url", "/rest/accord/1.0");
        ObjectNode described = document.putObject("paths");
        paths.forEach((path, operations) -> operations.forEach((verb, operation) -> described
                .withObject("/" + path.replace("~", "~0").replace("/", "~1"))
                .set(verb, operation)));
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.all());
        components.putObject("responses").set("Problem", problem());
        return document;
    }

    private static ObjectNode problem() {
        ObjectNode problem =
                JSON.objectNode().put("description", "What is wrong: Jira's error collection, with reasons");
        ObjectNode properties = problem.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object")
                .putObject("properties");
        properties
                .putObject("errorMessages")
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        properties
                .putObject("errors")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "string");
        ObjectNode reason = properties
                .putObject("reasons")
                .put("type", "array")
                .putObject("items")
                .put("type", "object")
                .putObject("properties");
        List.of("code", "field", "help").forEach(name -> reason.putObject(name).put("type", "string"));
        return problem;
    }

    static boolean isResource(Class<?> type) {
        return type.isAnnotationPresent(Path.class) && !Modifier.isAbstract(type.getModifiers());
    }
}
