package dev.accord.routing.lookback;

import dev.accord.routing.Assignees.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Who had an issue, one after the other; that nobody had it in between is no hand-over.
 *
 * @param holders user keys, the last being who had it in the end
 */
record HandOvers(List<String> holders) {
    static HandOvers of(List<Change> changes, String now) {
        List<String> holders = new ArrayList<>();
        if (!changes.isEmpty()) {
            add(holders, changes.get(0).from());
            changes.forEach(each -> add(holders, each.to()));
        }
        add(holders, now);
        return new HandOvers(List.copyOf(holders));
    }

    private static void add(List<String> holders, String holder) {
        if (holder != null
                && (holders.isEmpty() || !holders.get(holders.size() - 1).equals(holder))) {
            holders.add(holder);
        }
    }

    /** How often the issue went from one person to another. */
    int count() {
        return Math.max(0, holders.size() - 1);
    }

    /** Whether somebody had it again who had passed it on. */
    boolean pingPong() {
        return new HashSet<>(holders).size() < holders.size();
    }
}
