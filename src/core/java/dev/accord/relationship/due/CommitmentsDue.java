package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.due.Due.Kind;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Keep;
import java.util.List;
import java.util.stream.Stream;

/** Open commitments, for their owner and both named sides. */
public final class CommitmentsDue implements DueSource {
    private final Keep<Commitment> commitments;

    public CommitmentsDue(Keep<Commitment> commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Due> of(Relationship relationship) {
        return commitments.of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> each.state() == Commitment.State.OPEN)
                .map(each -> new Due(
                        Kind.COMMITMENT,
                        relationship,
                        each.text(),
                        each.due(),
                        People.with(relationship, Stream.of(each.owner().userKey()))))
                .toList();
    }
}
