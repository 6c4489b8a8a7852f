package dev.accord.rest;

import dev.accord.Problem;
import java.util.List;
import java.util.function.Function;

/** One page of a list, in Jira's shape. */
public record Page<T>(int startAt, int maxResults, int total, boolean isLast, List<T> values) {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    /** Which page is asked for. */
    public record Wanted(int startAt, int maxResults) {
        /** Null takes the default; more than the most is capped; negative or not a number ends the request. */
        public static Wanted of(String startAt, String maxResults) {
            return new Wanted(number("startAt", startAt, 0), Math.min(number("maxResults", maxResults, DEFAULT), MOST));
        }

        private static int number(String field, String text, int otherwise) {
            if (text == null) {
                return otherwise;
            }
            if (!text.matches("\\d{1,9}")) {
                throw Refusal.of(400, Problem.of("NOT_A_NUMBER", field, field, text));
            }
            return Integer.parseInt(text);
        }
    }

    /** What was found of a longer list that stays where it is kept. */
    static <T> Page<T> part(List<T> found, Wanted wanted, int total) {
        boolean last = (long) wanted.startAt() + found.size() >= total;
        return new Page<>(wanted.startAt(), wanted.maxResults(), total, last, found);
    }

    /** The wanted part of a whole list, each element turned into JSON only where it is on the page. */
    public static <S, T> Page<T> of(List<S> all, Wanted wanted, Function<S, T> json) {
        int from = Math.min(wanted.startAt(), all.size());
        int to = Math.min(from + wanted.maxResults(), all.size());
        return new Page<>(
                wanted.startAt(),
                wanted.maxResults(),
                all.size(),
                to == all.size(),
                all.subList(from, to).stream().map(json).toList());
    }
}
