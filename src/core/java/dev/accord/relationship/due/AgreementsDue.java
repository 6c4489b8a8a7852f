package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.agreement.Agreement.State;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.due.Due.Kind;
import dev.accord.relationship.register.Entry;
import java.util.List;
import java.util.Optional;

/** The newest frozen agreement: to be signed before it begins, to be followed by another before it ends. */
public final class AgreementsDue implements DueSource {
    private final KeepAgreements agreements;
    private final Today today;

    public AgreementsDue(KeepAgreements agreements, Today today) {
        this.agreements = agreements;
        this.today = today;
    }

    @Override
    public List<Due> of(Relationship relationship) {
        Optional<Agreement> newest = agreements.of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> !each.isDraft())
                .findFirst();
        if (newest.isEmpty()) {
            return List.of();
        }
        Agreement agreement = newest.get();
        String number = String.valueOf(agreement.number());
        if (agreement.state(today.date()) == State.WAITING) {
            return List.of(new Due(
                    Kind.AGREEMENT_SIGN,
                    relationship,
                    number,
                    agreement.terms().validFrom(),
                    People.with(relationship, agreement.missing().stream().map(each -> each.person()
                            .userKey()))));
        }
        return List.of(new Due(
                Kind.AGREEMENT_END, relationship, number, agreement.terms().validTo(), People.both(relationship)));
    }
}
