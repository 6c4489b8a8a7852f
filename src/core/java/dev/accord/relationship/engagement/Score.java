package dev.accord.relationship.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The engagement score of a day: the mean of the shares that its inputs reach, each with its weight, 0 to 100. An input
 * without data is left out, so that nobody loses by what was never begun.
 *
 * @param readings one for each input, in their order
 */
public record Score(LocalDate on, List<Reading> readings) {
    public Score {
        readings = List.copyOf(readings);
    }

    /** Empty while no input has data. */
    public OptionalInt value() {
        int weight = weight();
        double sum = readings.stream()
                .filter(Reading::known)
                .mapToDouble(each -> 100.0 * each.input().weight() * each.reached() / each.of())
                .sum();
        return weight == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(sum / weight));
    }

    /** Of all inputs with data together. */
    public int weight() {
        return readings.stream()
                .filter(Reading::known)
                .mapToInt(each -> each.input().weight())
                .sum();
    }

    /** How many inputs have data. */
    public int inputs() {
        return (int) readings.stream().filter(Reading::known).count();
    }
}
