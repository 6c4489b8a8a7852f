package dev.accord.relationship.assessment;

/** Signs that a relationship is in trouble. */
public enum Symptom {
    BUSINESS_FRUSTRATED,
    FINGER_POINTING,
    SPEND_WITHOUT_IMPACT,
    LOW_SATISFACTION,
    SLOW_PROCESSES
}
