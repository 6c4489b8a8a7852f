package dev.accord.rest;

import dev.accord.Problem;
import java.util.Arrays;

/** A query parameter that takes the names of an enumeration. */
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
                .orElseThrow(() -> Refusal.of(400, Problem.of("BAD_VALUE", parameter, parameter)));
    }
}
