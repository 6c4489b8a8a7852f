package dev.accord.relationship.agreement;

import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * What people write into an agreement; the rest is made from live data.
 *
 * @param validFrom null while nobody said
 * @param validTo the last day, or null
 * @param endsEarly what ends it before, or null
 * @param signatories who signs, of both sides
 */
public record Terms(
        LocalDate validFrom, LocalDate validTo, String endsEarly, Conditions conditions, List<Signatory> signatories) {

    public static final Terms EMPTY = new Terms(null, null, null, Conditions.NONE, List.of());

    /** Outer conditions that both sides are bound to; each null where nothing was said. */
    public record Conditions(String legislation, String goodPractice, String industry) {
        public static final Conditions NONE = new Conditions(null, null, null);
    }

    /**
     * Who signs for a side.
     *
     * @param person a Jira user, or somebody without account by name
     * @param title what the person is in the company, or null
     */
    public record Signatory(Side side, Holder person, String title) {}

    public Terms {
        signatories = List.copyOf(signatories);
    }

    /** The same terms for the time that follows theirs. */
    Terms next() {
        return validTo == null
                ? this
                : new Terms(validTo.plusDays(1), validTo.plusYears(1), endsEarly, conditions, signatories);
    }
}
