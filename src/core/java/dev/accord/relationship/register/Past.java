package dev.accord.relationship.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a register holds of one relationship, and what changed.
 *
 * @param changes back to some moment, newest first
 */
public record Past<T>(List<T> now, List<Change<T>> changes) {
    public Past {
        now = List.copyOf(now);
        changes = List.copyOf(changes);
    }

    /** One change of an entry; {@code before} is null where it was added, {@code after} where it was removed. */
    public record Change<T>(Instant at, T before, T after) {}

    /** What it held at a moment: what it holds now, with each later change undone. */
    public List<T> at(Instant moment) {
        List<T> entries = new ArrayList<>(now);
        for (Change<T> change : changes) {
            if (change.at().isBefore(moment)) {
                break;
            }
            entries.remove(change.after());
            if (change.before() != null) {
                entries.add(change.before());
            }
        }
        return entries;
    }
}
