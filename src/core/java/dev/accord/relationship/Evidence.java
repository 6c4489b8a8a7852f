package dev.accord.relationship;

/** What was seen that speaks for a criterion. */
public record Evidence(Criterion criterion, String text) {}
