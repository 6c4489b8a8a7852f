package dev.accord.routing;

/** A place in the chain, in the order in which it is tried; the performer may come again after the owner. */
public enum Step {
    PERFORMER,
    BOUND_TARGET,
    DEPUTY,
    OWNER,
    TRIAGE_GROUP
}
