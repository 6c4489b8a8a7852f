package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import dev.accord.relationship.due.Due.Kind;
import java.util.List;

/** The next review of model and level, for both named sides. */
public final class ReviewDue implements DueSource {
    @Override
    public List<Due> of(Relationship relationship) {
        return relationship.nextReview() == null
                ? List.of()
                : List.of(
                        new Due(Kind.REVIEW, relationship, null, relationship.nextReview(), People.both(relationship)));
    }
}
