package dev.accord;

import java.util.List;

/**
 * One thing that is wrong with what somebody asked for.
 *
 * @param code stable, in capitals; its sentence stands in {@code i18n/} as {@code problem.<code>}
 * @param field the member of the request that it concerns, or empty when it concerns the whole
 * @param args what the sentence names, such as the value that was given
 */
public record Problem(String code, String field, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String code, String field, Object... args) {
        return new Problem(
                code, field, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
