package dev.accord.relationship.engagement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The score today, and as it stood at the end of the last quarters.
 *
 * @param quarters the oldest first; those before anything was counted are left out
 */
public record Trend(Score now, List<Score> quarters) {
    public Trend {
        quarters = quarters.stream().dropWhile(each -> each.value().isEmpty()).toList();
    }

    /** By how much it moved since the end of the last quarter; empty where one of both is unknown. */
    public OptionalInt change() {
        Optional<Score> last = quarters.isEmpty() ? Optional.empty() : Optional.of(quarters.get(quarters.size() - 1));
        return now.value().isPresent() && last.isPresent() && last.get().value().isPresent()
                ? OptionalInt.of(now.value().getAsInt() - last.get().value().getAsInt())
                : OptionalInt.empty();
    }
}
