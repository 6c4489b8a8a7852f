package dev.accord.relationship.agreement;

import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import java.time.LocalDate;

/**
 * That somebody signed.
 *
 * @param at UTC milliseconds
 * @param recordedBy user key of whom the signer told; null where the signer signed in person
 * @param toldOn when the signer told it, or null
 */
public record Signature(Side side, Holder person, long at, String recordedBy, LocalDate toldOn) {
    /** Whether it is the signature of this person for this side. */
    boolean of(Terms.Signatory signatory) {
        return side == signatory.side() && person.equals(signatory.person());
    }
}
