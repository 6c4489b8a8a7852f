package dev.accord.rest;

import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.rest.ModelJson.ChangedJson;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.List;

/**
 * What publishing would lead to, besides the issues that move.
 *
 * @param vacant the first of them
 * @param vacantInAll how many there are
 * @param contracts the first of them
 * @param contractsInAll how many there are
 * @param concerned those who answer for a changed cell before or after, and whom a mail can reach
 * @param mail whether this Jira sends mail
 * @param left how many applications were not looked at
 */
public record ForeseenJson(
        List<VacancyJson> vacant,
        int vacantInAll,
        List<UnboundJson> unbound,
        List<ConflictJson> contracts,
        int contractsInAll,
        List<PersonJson> concerned,
        boolean mail,
        int left) {

    /** A vacant seat that would answer for these cells; {@code instead} gets them, or nobody for null. */
    public record VacancyJson(NamedJson application, Seat seat, List<ChangedJson> cells, TargetJson instead) {}

    /** A party that is nobody in person for changed cells of so many applications. */
    public record UnboundJson(Party party, int applications) {}

    /** A contract that the other side holds; {@code already} where that is so now. */
    public record ConflictJson(NamedJson application, String sentence, boolean already) {}
}
