package dev.accord.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The JSON that records, enumerations, lists and maps become. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class, short.class);
    private static final Set<Class<?>> BROKEN =
            Set.of(double.class, float.class, Double.class, java.math.BigDecimal.class);

    private final TreeMap<String, ObjectNode> named = new TreeMap<>();

    ObjectNode of(Type type) {
        return of(type, Map.of());
    }

    private ObjectNode of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) return of(bound.getOrDefault(variable, Object.class), bound);
        if (type instanceof ParameterizedType generic) return generic(generic, bound);
        return type instanceof Class<?> plain ? plain(plain) : JSON.objectNode();
    }

    private ObjectNode generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (Collection.class.isAssignableFrom(raw)) return array(of(last, bound));
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = JSON.objectNode().put("type", "object");
            map.set("additionalProperties", of(last, bound));
            return map;
        }
        Map<TypeVariable<?>, Type> inside = new HashMap<>(bound);
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            inside.put(raw.getTypeParameters()[i], type.getActualTypeArguments()[i]);
        }
        return raw.isRecord() ? object(raw, inside) : JSON.objectNode();
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private ObjectNode plain(Class<?> type) {
        if (WHOLE.contains(type)) return JSON.objectNode().put("type", "integer");
        if (BROKEN.contains(type)) return JSON.objectNode().put("type", "number");
        if (type == boolean.class || type == Boolean.class)
            return JSON.objectNode().put("type", "boolean");
        if (type == String.class) return JSON.objectNode().put("type", "string");
        if (type == java.time.LocalDate.class)
            return JSON.objectNode().put("type", "string").put("format", "date");
        if (type.getName().startsWith("java.time."))
            return JSON.objectNode().put("type", "string").put("format", "date-time");
        if (type.isEnum()) return enumeration(type);
        return type.isRecord() ? reference(type) : JSON.objectNode();
    }

    private static ObjectNode enumeration(Class<?> type) {
        ObjectNode text = JSON.objectNode().put("type", "string");
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> text.withArray("enum").add(((Enum<?>) constant).name()));
        return text;
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, JSON.objectNode());
            named.put(name, object(type, Map.of()));
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** The record's own name, after its resource's where that says more. */
    private static String name(Class<?> type) {
        String resource = type.getEnclosingClass() == null
                ? ""
                : type.getEnclosingClass().getSimpleName().replaceFirst("Resource$", "");
        String own = type.getSimpleName().replaceFirst("Json$", "");
        return own.startsWith(resource) ? own : resource + own;
    }

    private ObjectNode object(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType(), bound));
        }
        return object;
    }

    ObjectNode all() {
        ObjectNode all = JSON.objectNode();
        named.forEach(all::set);
        return all;
    }
}
