package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an object that somebody sent, collecting what is wrong with it. Text comes without space at its ends; empty is null. */
final class Body {
    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;

    private Body(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** Anything but an object ends the request. */
    static Body of(JsonNode node) {
        if (node == null || !node.isObject()) {
            throw Refusal.of(400, Problem.of("BROKEN_JSON", ""));
        }
        return new Body(node, "", new ArrayList<>());
    }

    /** Ends the request where anything was wrong so far. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
    }

    /** Names every member that is unknown, and of the needed ones those left out. */
    void members(Set<String> known, Set<String> needed) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem("UNKNOWN_MEMBER", name, path + name);
            }
        });
        needed.stream()
                .filter(name -> !node.has(name))
                .sorted()
                .forEach(name -> problem("MISSING_MEMBER", name, path + name));
    }

    /** A member as it was sent; missing is a missing node. */
    JsonNode node(String member) {
        return node.path(member);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String member) {
        return node.hasNonNull(member);
    }

    String text(String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            bad(member);
            return null;
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    Integer number(String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            bad(member);
            return null;
        }
        return value.asInt();
    }

    Boolean truth(String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            bad(member);
            return null;
        }
        return value.asBoolean();
    }

    LocalDate date(String member) {
        String text = text(member);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem("NOT_A_DATE", member, path + member, text);
            return null;
        }
    }

    /** A moment with its offset from UTC. */
    Instant moment(String member) {
        String text = text(member);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            problem("NOT_A_MOMENT", member, text);
            return null;
        }
    }

    <E extends Enum<E>> E choice(String member, Class<E> type) {
        String text = text(member);
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (text != null && found.isEmpty()) {
            bad(member);
        }
        return found.orElse(null);
    }

    /** The same where something must be chosen. */
    <E extends Enum<E>> E needed(String member, Class<E> type) {
        if (!has(member)) {
            bad(member);
        }
        return choice(member, type);
    }

    /** Nothing for null, and for what is no list, which is then a problem. */
    List<JsonNode> list(String member) {
        JsonNode value = node.path(member);
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(elements::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            bad(member);
        }
        return elements;
    }

    List<String> texts(String member) {
        return list(member).stream()
                .filter(each -> each.isTextual() || bad(member))
                .map(each -> each.asText().strip())
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** The object in a member; nothing for null, and for what is no object, which is then a problem. */
    Optional<Body> object(String member) {
        JsonNode value = node.path(member);
        if (!value.isObject()) {
            if (!value.isMissingNode() && !value.isNull()) {
                bad(member);
            }
            return Optional.empty();
        }
        return Optional.of(new Body(value, path + member + ".", problems));
    }

    /** The objects in a list; a problem names the place in the list, counted from 0. */
    List<Body> objects(String member) {
        List<Body> objects = new ArrayList<>();
        List<JsonNode> elements = list(member);
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place).isObject()) {
                objects.add(new Body(elements.get(place), path + member + "." + place + ".", problems));
            } else {
                bad(member);
            }
        }
        return objects;
    }

    /** Notes that a member's value is not possible; false, so that it can stand in a condition. */
    boolean bad(String member) {
        problem("BAD_VALUE", member, path + member);
        return false;
    }

    void problem(String code, String member, String... args) {
        problems.add(new Problem(code, path + member, List.of(args)));
    }
}
