package dev.accord.rest;

import dev.accord.relationship.Quarter;
import dev.accord.relationship.engagement.Input;
import dev.accord.relationship.engagement.Reading;
import dev.accord.relationship.engagement.Score;
import dev.accord.relationship.engagement.Trend;
import java.util.List;
import java.util.OptionalInt;

/** Turns engagement scores into JSON. */
final class EngagementJson {
    private EngagementJson() {}

    /**
     * The score today, 0 to 100, with its inputs, and as it stood at the end of the last quarters, the oldest first.
     *
     * @param score null while no input has data
     * @param change since the end of the last quarter; null where that is unknown
     * @param weight of all inputs with data together
     */
    public record TrendJson(
            String on,
            Integer score,
            Integer change,
            int weight,
            List<ReadingJson> inputs,
            List<QuarterJson> quarters) {}

    /** One input; {@code of} is 0 and the percentage null where there is nothing to count. */
    public record ReadingJson(Input input, int weight, int reached, int of, Integer percent) {}

    /** The score at the end of a quarter, and how many inputs had data. */
    public record QuarterJson(String quarter, Integer score, int inputs) {}

    static TrendJson shown(Trend trend) {
        Score now = trend.now();
        return new TrendJson(
                now.on().toString(),
                number(now.value()),
                number(trend.change()),
                now.weight(),
                now.readings().stream().map(EngagementJson::shown).toList(),
                quarters(trend));
    }

    static List<QuarterJson> quarters(Trend trend) {
        return trend.quarters().stream()
                .map(each -> new QuarterJson(Quarter.of(each.on()).toString(), number(each.value()), each.inputs()))
                .toList();
    }

    static Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static ReadingJson shown(Reading each) {
        return new ReadingJson(
                each.input(), each.input().weight(), each.reached(), each.of(), each.known() ? each.percent() : null);
    }
}
