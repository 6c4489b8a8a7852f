package dev.accord.catalogue;

import java.time.LocalDate;

/**
 * The provider contract behind an application.
 *
 * @param holder the side that signed it, or null where nobody recorded it
 * @param itElementsHeldByIt whether IT holds the contract for the IT elements, or null
 * @param responseHours what the vendor promised, or null
 */
public record Contract(
        String vendor, Holding holder, Boolean itElementsHeldByIt, LocalDate end, Integer responseHours) {
    /** The contract holder. */
    public enum Holding {
        IT,
        BUSINESS
    }

    public static final Contract NONE = new Contract(null, null, null, null, null);
}
