package dev.accord.rest;

import dev.accord.catalogue.Seat;
import dev.accord.health.Fault;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Decision;
import java.util.List;

/**
 * What is broken, as REST shows it.
 *
 * @param broken how many things somebody has to mend
 * @param kinds what hurts most first; kinds of which there is nothing are left out
 */
public record HealthJson(int broken, List<KindJson> kinds, List<BacklogJson> decisions) {

    /** Everything of one kind: {@code values} are the first of {@code total}. */
    public record KindJson(Fault.Kind kind, int total, List<FaultJson> values) {}

    /**
     * One thing that is broken; what does not apply is null.
     *
     * @param value what is named and is not as it should be
     * @param person the user that {@code value} is the key of
     * @param member of the settings or the binding
     * @param binding its place in the list, counted from 1
     * @param page where it is mended, as an address below Jira's own
     */
    public record FaultJson(
            String value,
            PersonJson person,
            String member,
            Integer binding,
            NamedJson application,
            Seat seat,
            String page) {}

    /** Decisions that are still to be carried out, with one obstacle; {@code broken} where somebody has to look. */
    public record BacklogJson(
            Decision.State state, String obstacle, int total, String oldest, boolean broken, String page) {}
}
