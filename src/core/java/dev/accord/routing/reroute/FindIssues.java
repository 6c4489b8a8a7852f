package dev.accord.routing.reroute;

import dev.accord.Outcome;
import java.util.List;

/** Port: Jira's search. */
public interface FindIssues {
    /**
     * What a search finds.
     *
     * @param ids of the first issues, in the order of the search
     * @param total how many there are in all
     */
    record Found(List<Long> ids, int total) {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** The first issues that the user's search finds, or Jira's own words about a query that is none ({@code BAD_JQL}). */
    Outcome<Found> find(String jql, String userKey, int limit);
}
