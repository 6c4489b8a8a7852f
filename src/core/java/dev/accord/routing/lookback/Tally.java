package dev.accord.routing.lookback;

import java.util.EnumMap;
import java.util.Map;

/** Issues counted, each by all that is true of it. */
public final class Tally {
    /** What may be true of an issue; each count of a tally is a list of issues. */
    public enum What {
        ALL,
        DECIDED,
        DECIDED_SAME,
        DECIDED_OTHER,
        DECIDED_NOBODY,
        REPLAYED,
        REPLAYED_SAME,
        REPLAYED_OTHER,
        REPLAYED_NOBODY,
        FIRST_TIME_RIGHT,
        REASSIGNED,
        SAVED,
        PING_PONG,
        OVERRIDDEN,
        NOT_OURS,
        MISSING;

        public boolean of(Track track) {
            return switch (this) {
                case ALL -> true;
                case DECIDED -> track.decided() != null;
                case DECIDED_SAME -> track.decided() == Met.SAME;
                case DECIDED_OTHER -> track.decided() == Met.OTHER;
                case DECIDED_NOBODY -> track.decided() == Met.NOBODY;
                case REPLAYED -> track.replayed() != null;
                case REPLAYED_SAME -> track.replayed() == Met.SAME;
                case REPLAYED_OTHER -> track.replayed() == Met.OTHER;
                case REPLAYED_NOBODY -> track.replayed() == Met.NOBODY;
                case FIRST_TIME_RIGHT -> track.firstTimeRight();
                case REASSIGNED -> track.reassigned() > 0;
                case SAVED -> track.saved() > 0;
                case PING_PONG -> track.pingPong();
                case OVERRIDDEN -> track.overridden();
                case NOT_OURS -> track.notOurs();
                case MISSING -> track.missing() != null;
            };
        }
    }

    private final Map<What, Integer> issues = new EnumMap<>(What.class);
    private int reassignments;
    private int saved;

    public void add(Track track) {
        for (What what : What.values()) {
            if (what.of(track)) {
                issues.merge(what, 1, Integer::sum);
            }
        }
        reassignments += track.reassigned();
        saved += track.saved();
    }

    /** How many issues of which that is true. */
    public int issues(What what) {
        return issues.getOrDefault(what, 0);
    }

    public int reassignments() {
        return reassignments;
    }

    /** Reassignments that today's agreement would have saved. */
    public int saved() {
        return saved;
    }
}
