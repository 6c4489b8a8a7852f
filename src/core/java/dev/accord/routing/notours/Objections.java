package dev.accord.routing.notours;

import java.time.Instant;
import java.util.List;

/** Port: who said of which issue that it is not theirs. */
public interface Objections {
    void add(Objection objection);

    /** Those to one cell, the newest first. */
    List<Objection> toCell(String cell);

    /** Those to one seat of an application, by {@link Objection#place}, the newest first. */
    List<Objection> toSeat(String place);

    /** Those about one issue, the newest first. */
    List<Objection> about(long issue);

    /** All since then, the newest first. */
    List<Objection> since(Instant when);
}
