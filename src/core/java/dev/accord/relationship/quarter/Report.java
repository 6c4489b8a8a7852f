package dev.accord.relationship.quarter;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Party;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipHistory.Changed;
import java.time.Instant;
import java.util.List;

/**
 * The quarter in figures.
 *
 * @param vacant critical applications with a vacant seat, as they stand when the report is made
 */
public record Report(
        Quarter quarter,
        List<Routed> routed,
        List<ModelChange> models,
        List<Published> published,
        List<Application> vacant,
        List<Moved> moved) {

    /**
     * Issues of which a decision made in the quarter is in force.
     *
     * @param once decided once, and nobody chose another assignee
     * @param again decided more than once
     * @param overridden a person chose another assignee
     */
    public record Routed(Party party, int issues, int once, int again, int overridden) {
        /** Share of those decided once and kept, in whole percent. */
        public int share() {
            return issues == 0 ? 0 : (int) Math.round(100.0 * once / issues);
        }
    }

    /**
     * An application that runs under another operating model since.
     *
     * @param closed how many undecided cells that closed; negative where it opened some
     */
    public record ModelChange(Instant at, Application application, String before, String after, int closed) {}

    /**
     * A company's own operating model of which another version came into force.
     *
     * @param closed how many undecided cells that closed in each of its applications
     * @param applications how many run under it
     */
    public record Published(String key, String name, int before, int after, int closed, int applications) {}

    /** A relationship whose relationship model or maturity level changed. */
    public record Moved(Instant at, Relationship relationship, List<Changed> fields) {}

    /** Undecided cells that were closed, less those that were opened. */
    public int closed() {
        return models.stream().mapToInt(ModelChange::closed).sum()
                + published.stream()
                        .mapToInt(each -> each.closed() * each.applications())
                        .sum();
    }
}
