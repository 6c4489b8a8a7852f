package dev.accord.routing.reroute;

import dev.accord.routing.Move.Place;

/**
 * One issue of a reroute.
 *
 * @param key as it was then, or null where the issue is gone
 * @param from where it was before, or null where it is gone
 * @param assignee user key of who had it before, or null
 * @param number of the decision in force before, 0 for none
 * @param to where it is afterwards, or null
 * @param made number of the decision in force afterwards, 0 for none
 * @param message what Jira said where it refused, or null
 */
public record Item(
        long issue,
        String key,
        Place from,
        String assignee,
        int number,
        Result result,
        Place to,
        int made,
        String message) {
    /** What became of an issue. */
    public enum Result {
        /** Its turn has not come to its end. */
        BEGUN,
        MOVED,
        SAME,
        PERSON_CHOSE,
        /** Decided otherwise, in a project that Accord only observes. */
        OBSERVED,
        /** Decided; carried out later by itself, for Jira or the acting user cannot at the moment. */
        LATER,
        FAILED,
        NOT_ROUTED,
        /** Whoever started this may not edit it. */
        NOT_ALLOWED,
        GONE,
        /** Given back to whoever had it before. */
        TAKEN_BACK,
        /** Not given back, because somebody or something changed it since. */
        CHANGED_SINCE
    }

    Item ended(Result how) {
        return new Item(issue, key, from, assignee, number, how, to, made, message);
    }

    Item ended(Result how, Place where, int decision, String said) {
        return new Item(issue, key, from, assignee, number, how, where, decision, said);
    }
}
