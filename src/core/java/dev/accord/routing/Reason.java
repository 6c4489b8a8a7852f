package dev.accord.routing;

/** Why a decision is as it is; the sentence is made when somebody looks. */
public enum Reason {
    /** The cell of the operating model says so. */
    CELL,
    NO_APPLICATION,
    AMBIGUOUS_APPLICATION,
    NO_OPERATING_MODEL,
    UNDECIDED_CELL,
    /** Nobody bound the accountable party to people. */
    NO_BINDING,
    /** The application or part was chosen in the panel. */
    CHOSEN_IN_PANEL,
    /** The issue names no application; its request type or project has a default. */
    DEFAULT_APPLICATION,
    /** The project hands issues without an application to the triage group. */
    HANDED_TO_TRIAGE,
    /** The work goes to the performer; the accountable person watches. */
    PERFORMER_WORKS,
    /** The accountable side took over from its vendor. */
    STEPPED_IN,
    FALLBACK_USED,
    PERSON_CHOSE,
    UNASSIGNED_FORBIDDEN,
    /** Somebody took back what a later decision did. */
    TAKEN_BACK
}
