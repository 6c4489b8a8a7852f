package dev.accord.relationship.pulse;

import dev.accord.relationship.Quarter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Port: the ratings that people gave. They leave it only as counts, or to the person who gave them. */
public interface Ratings {
    /** A person's rating of a quarter, replacing the one before. */
    void rate(long relationship, Quarter quarter, String userKey, Rating rating);

    Optional<Rating> own(long relationship, Quarter quarter, String userKey);

    /** How many people gave each rating to any of these relationships, by quarter; a person counts once. */
    Map<Quarter, Map<Rating, Integer>> counts(Collection<Long> relationships);
}
