package dev.accord.routing;

/** Where a decision went, as JQL can search it; never how the update ended. */
public enum RouteState {
    TARGET,
    FALLBACK_USED,
    UNDECIDED_CELL,
    NO_APPLICATION,
    AMBIGUOUS_APPLICATION,
    PERSON_CHOSE
}
