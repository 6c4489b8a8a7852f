package dev.accord.relationship.pulse;

import dev.accord.relationship.Quarter;
import java.util.Map;

/**
 * What was answered in a quarter.
 *
 * @param answers how many gave each rating; empty where they were too few to show
 */
public record Round(Quarter quarter, Map<Rating, Integer> answers) {
    /** Fewer answers than this are never shown, not even how many they were. */
    public static final int MINIMUM = 5;

    public Round {
        answers = Map.copyOf(answers);
    }

    /** The round as others may see it. */
    static Round shown(Quarter quarter, Map<Rating, Integer> answers) {
        return new Round(quarter, sum(answers) < MINIMUM ? Map.of() : answers);
    }

    public boolean hidden() {
        return answers.isEmpty();
    }

    public int count(Rating rating) {
        return answers.getOrDefault(rating, 0);
    }

    public int total() {
        return sum(answers);
    }

    /** Share of fair and poor, in whole percent. */
    public int share() {
        return hidden() ? 0 : (int) Math.round(100.0 * (count(Rating.FAIR) + count(Rating.POOR)) / total());
    }

    private static int sum(Map<Rating, Integer> answers) {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
