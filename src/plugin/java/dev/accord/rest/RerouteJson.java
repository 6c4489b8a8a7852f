package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.rest.DecisionJson.ModelJson;
import dev.accord.rest.ImpactJson.PlaceJson;
import dev.accord.rest.JobsJson.JobJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.reroute.Item.Result;
import java.util.List;
import java.util.Map;

/**
 * Many issues that were routed again.
 *
 * @param jql what was searched, or null where the issues were named
 * @param version what issues were moved to, where it was a version of a model
 * @param undoOf id of what this takes back, or null
 * @param counts how many issues came out which way; with {@code items} only where one reroute is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RerouteJson(
        long id,
        String jql,
        Long undoOf,
        ModelJson version,
        PersonJson starter,
        String startedAt,
        JobJson job,
        Map<Result, Integer> counts,
        Page<ItemJson> items) {

    /** One issue: where it was, where it is now, and what Jira said where it refused. */
    public record ItemJson(String id, String key, PlaceJson from, PlaceJson to, Result result, String message) {}

    RerouteJson with(Map<Result, Integer> counted, List<ItemJson> shown, Page.Wanted page, int total) {
        return new RerouteJson(
                id, jql, undoOf, version, starter, startedAt, job, counted, Page.part(shown, page, total));
    }
}
