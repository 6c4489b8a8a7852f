package dev.accord.rest;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Move.Effect;
import java.util.List;
import java.util.Map;

/**
 * What routing issues again would do to them.
 *
 * @param looked how many issues were looked at
 * @param notAllowed how many more were found that the reader may not edit
 * @param left how many further ones were not looked at
 * @param counts how many issues come out which way
 * @param observed how many of those that move are only decided otherwise, for Accord observes there
 * @param totals how many issues each person and queue would get, most first
 * @param groups issues of one application, process and part that go the same way
 * @param values the issues one by one
 */
public record ImpactJson(
        int looked,
        int notAllowed,
        int left,
        Map<Effect, Integer> counts,
        int observed,
        List<TotalJson> totals,
        List<GroupJson> groups,
        List<RowJson> values) {

    /** Who answers, and the person or queue that has the issue; null for nobody. */
    public record PlaceJson(Party party, TargetJson holder, PersonJson person) {}

    /** How many issues somebody would get. */
    public record TotalJson(PlaceJson to, int issues) {}

    /** Issues that go the same way. */
    public record GroupJson(
            NamedJson application,
            SupportProcess process,
            Part part,
            PlaceJson from,
            PlaceJson to,
            Effect effect,
            int issues,
            List<String> keys) {}

    /** One issue. */
    public record RowJson(
            String id,
            String key,
            NamedJson application,
            SupportProcess process,
            Part part,
            PlaceJson from,
            PlaceJson to,
            Effect effect,
            Mode mode,
            String sentence) {}
}
