package dev.accord.rest;

import dev.accord.Problem;
import java.util.Arrays;
import java.util.List;

/** A query parameter that takes one of a few words. */
final class Choice {
    private Choice() {}

    /** Null where the parameter is left out or empty; any other name ends the request. */
    static <E extends Enum<E>> E of(Class<E> type, String parameter, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> bad(parameter));
    }

    /** False where the parameter is left out or empty; neither true nor false ends the request. */
    static boolean truth(String parameter, String text) {
        if (text != null && !List.of("", "true", "false").contains(text)) {
            throw bad(parameter);
        }
        return "true".equals(text);
    }

    private static Refusal bad(String parameter) {
        return Refusal.of(400, Problem.of("BAD_VALUE", parameter, parameter));
    }
}
