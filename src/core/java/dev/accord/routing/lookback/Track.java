package dev.accord.routing.lookback;

import dev.accord.routing.Target;
import java.time.Instant;

/**
 * What became of one issue that is done with.
 *
 * @param application key of the application that it is about today, or null
 * @param decided how Accord's first decision compares, or null where there was none
 * @param decidedFor whom the first decision named, or null
 * @param replayed how today's agreement compares, or null where the issue's type stands for no process
 * @param replayedFor whom today's agreement names, or null
 * @param missing what keeps today's agreement from its own target, or null
 * @param had user key of who had it in the end, or null
 * @param reassigned how often it went from one person to another
 * @param overridden whether a person chose another assignee than a decision
 * @param notOurs whether somebody said that it came to the wrong people
 */
public record Track(
        long issue,
        long project,
        String application,
        Instant resolved,
        Met decided,
        Target decidedFor,
        Met replayed,
        Target replayedFor,
        Missing missing,
        String had,
        int reassigned,
        boolean pingPong,
        boolean overridden,
        boolean notOurs) {
    /** Whether the first decision was right and nobody passed the issue on. */
    public boolean firstTimeRight() {
        return decided == Met.SAME && reassigned == 0;
    }

    /** Hand-overs that today's agreement would have saved: all, where it names who had the issue in the end. */
    public int saved() {
        return replayed == Met.SAME ? reassigned : 0;
    }
}
