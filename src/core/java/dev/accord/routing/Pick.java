package dev.accord.routing;

/** Whom of a group an issue goes to. */
public enum Pick {
    /** To nobody: whoever of the group is free takes it. */
    QUEUE,
    /** To whoever has the fewest open issues; among equals the first by user key. */
    LEAST_LOADED,
    /** To each in turn: members in the order of their user keys, counted on by the number. */
    ROUND_ROBIN
}
