package dev.accord.relationship;

import java.time.LocalDate;

/**
 * Who decided on model and level, when and why.
 *
 * @param by user key, or null
 */
public record Deciding(String by, LocalDate on, String why) {
    public static final Deciding NOBODY = new Deciding(null, null, null);
}
