package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that is due.
 *
 * @param subject what of it, such as the name of a forum; null where the kind says it all
 * @param people user keys of whom it concerns
 */
public record Due(Kind kind, Relationship relationship, String subject, LocalDate on, Set<String> people) {
    /** What is due. */
    public enum Kind {
        REVIEW,
        FORUM,
        AGREEMENT_SIGN,
        AGREEMENT_END,
        COMMITMENT,
        TOUCH_POINT
    }

    public Due {
        people = Set.copyOf(people.stream().filter(Objects::nonNull).toList());
    }

    /** Overdue from the day after it was due. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(on);
    }
}
