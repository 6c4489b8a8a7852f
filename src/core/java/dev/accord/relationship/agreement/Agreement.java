package dev.accord.relationship.agreement;

import dev.accord.relationship.agreement.Terms.Signatory;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of the agreement of a relationship.
 *
 * @param number 1 for the first version
 * @param content null while it is a draft, which follows the live data; frozen from then on
 * @param frozenAt UTC milliseconds, 0 for a draft
 */
public record Agreement(int number, Terms terms, Content content, long frozenAt, List<Signature> signatures) {
    /** Where a version stands. */
    public enum State {
        DRAFT,
        WAITING,
        /** Signed by all, its time has not come yet. */
        SIGNED,
        IN_FORCE,
        EXPIRED
    }

    public Agreement {
        signatures = List.copyOf(signatures);
    }

    static Agreement draft(int number, Terms terms) {
        return new Agreement(number, terms, null, 0, List.of());
    }

    public boolean isDraft() {
        return content == null;
    }

    /** Who has not signed yet. */
    public List<Signatory> missing() {
        return terms.signatories().stream()
                .filter(each -> signatures.stream().noneMatch(signature -> signature.of(each)))
                .toList();
    }

    public State state(LocalDate today) {
        if (isDraft()) {
            return State.DRAFT;
        }
        if (!missing().isEmpty()) {
            return State.WAITING;
        }
        if (terms.validTo() != null && today.isAfter(terms.validTo())) {
            return State.EXPIRED;
        }
        return terms.validFrom() != null && today.isBefore(terms.validFrom()) ? State.SIGNED : State.IN_FORCE;
    }
}
