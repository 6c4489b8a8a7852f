package dev.accord.routing;

/** Why a step of the chain cannot have the issue. */
public enum Obstacle {
    VACANT,
    NOT_NAMED,
    NO_BINDING,
    NO_SEAT,
    MISSING_USER,
    INACTIVE,
    ABSENT,
    NOT_ASSIGNABLE,
    MISSING_GROUP,
    NO_ACTIVE_MEMBER,
    NO_TRIAGE_GROUP
}
