package dev.accord.catalogue;

import java.time.LocalDate;

/**
 * The provider contract behind an application.
 *
 * @param holder the side that signed it, or null where nobody recorded it
 * @param itElementsHeldByIt whether IT holds the contract for the IT elements, or null
 * @param responseHours what the vendor promised, or null
 * @param responseIn how these hours are counted
 */
public record Contract(
        String vendor,
        Holding holder,
        Boolean itElementsHeldByIt,
        LocalDate end,
        Integer responseHours,
        Hours responseIn) {
    /** The contract holder. */
    public enum Holding {
        IT,
        BUSINESS
    }

    /** How the hours of a promise are counted. */
    public enum Hours {
        /** Day and night. */
        CLOCK,
        /** Monday to Friday, 9:00 to 17:00. */
        WORKING
    }

    public static final Contract NONE = new Contract(null, null, null, null, null);

    public Contract {
        responseIn = responseIn == null ? Hours.CLOCK : responseIn;
    }

    /** A contract whose hours are those of the clock. */
    public Contract(String vendor, Holding holder, Boolean itElementsHeldByIt, LocalDate end, Integer responseHours) {
        this(vendor, holder, itElementsHeldByIt, end, responseHours, Hours.CLOCK);
    }
}
