package dev.accord.relationship.assessment;

import dev.accord.relationship.MaturityLevel;
import java.time.LocalDate;

/**
 * The level that a person set.
 *
 * @param proposed what the rule proposed at that time, or null
 * @param by user key
 */
public record Settled(MaturityLevel level, MaturityLevel proposed, String why, String by, LocalDate on) {}
