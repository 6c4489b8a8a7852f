package dev.accord.relationship.assessment;

/** What somebody answers to a statement; nobody is marked, for the lower levels are no achievements. */
public enum Said {
    DESCRIBES_US,
    DOES_NOT,
    UNKNOWN
}
