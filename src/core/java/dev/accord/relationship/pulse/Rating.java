package dev.accord.relationship.pulse;

/** How somebody of the business rates IT. */
public enum Rating {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR
}
