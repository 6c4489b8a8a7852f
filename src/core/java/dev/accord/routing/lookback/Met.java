package dev.accord.routing.lookback;

/** How a decision compares with who finally had the issue. */
public enum Met {
    /** The person decided, or somebody of the group decided. */
    SAME,
    OTHER,
    /** The decision named nobody, or nobody had the issue in the end. */
    NOBODY
}
