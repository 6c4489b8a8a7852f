package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whom something due concerns. */
final class People {
    private People() {}

    /** The people who keep the relationship. */
    static Set<String> both(Relationship relationship) {
        return with(relationship, Stream.empty());
    }

    static Set<String> with(Relationship relationship, Stream<String> others) {
        Set<String> people = new LinkedHashSet<>();
        people.add(relationship.sides().brm());
        people.add(relationship.sides().counterpart());
        others.forEach(people::add);
        people.removeIf(Objects::isNull);
        return people;
    }
}
