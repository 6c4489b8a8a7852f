package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.catalogue.Seat;
import dev.accord.health.Fault;
import dev.accord.health.SelfCheck;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Decision;
import java.util.List;

/**
 * What is broken, as REST shows it. Asked about the Jira that it runs on, only {@code jira} is there; otherwise all but that.
 *
 * @param broken how many things somebody has to mend
 * @param kinds what hurts most first; kinds of which there is nothing are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthJson(
        Integer broken, List<KindJson> kinds, List<BacklogJson> decisions, SweepJson sweep, JiraJson jira) {

    /** When this node last looked for what is due and what an event missed; null where it has not yet. */
    public record SweepJson(String lastRun) {}

    /**
     * What Accord needs of the running Jira.
     *
     * @param text all of it to copy: what it runs on, the counts, and what is missing
     */
    public record JiraJson(List<CountJson> counts, List<MissingJson> missing, String text) {}

    /** How much of a kind is needed, how much of that is missing, and of how much no program can tell. */
    public record CountJson(SelfCheck.Kind kind, int needed, int missing, int unproven) {}

    /** One thing that this Jira lacks, with what the virtual machine said. */
    public record MissingJson(SelfCheck.Kind kind, String name, String why) {}

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
