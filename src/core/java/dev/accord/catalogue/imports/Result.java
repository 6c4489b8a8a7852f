package dev.accord.catalogue.imports;

/** What becomes of one record. The first of a key says what the key's application becomes, each further one is merged. */
public enum Result {
    NEW,
    CHANGED,
    SAME,
    MERGED,
    ERROR,
    /** The import was cancelled, or broke off, before this record. */
    LEFT
}
