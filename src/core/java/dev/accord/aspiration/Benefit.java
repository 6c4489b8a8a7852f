package dev.accord.aspiration;

import java.time.LocalDate;

/**
 * What is expected of business operation, and whether it came true.
 *
 * @param measure how it is measured
 * @param due when it is to be validated
 * @param result null while it is not known
 * @param finding what was measured, or null
 * @param resultOn when the result was recorded, or null
 */
public record Benefit(String text, String measure, LocalDate due, Result result, String finding, LocalDate resultOn) {
    /** What the measurement showed. */
    public enum Result {
        VALIDATED,
        REFUTED
    }

    /** Whether it is time to validate it. */
    public boolean due(LocalDate today) {
        return result == null && due != null && !due.isAfter(today);
    }
}
