package dev.accord.catalogue;

/** Where an application is between plan and end. */
public enum LifeCycle {
    PLANNED,
    PHASE_IN,
    ACTIVE,
    PHASE_OUT,
    RETIRED
}
