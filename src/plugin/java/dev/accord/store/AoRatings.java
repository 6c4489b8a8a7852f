package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.pulse.Ratings;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Ratings as rows, one of a person in a quarter. */
public final class AoRatings implements Ratings {
    private final ActiveObjects ao;

    public AoRatings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void rate(long relationship, Quarter quarter, String userKey, Rating rating) {
        String token = token(relationship, quarter, userKey);
        ao.executeInTransaction(() -> {
            RatingRow row = row(token)
                    .orElseGet(() -> ao.create(
                            RatingRow.class,
                            new DBParam("TOKEN", token),
                            new DBParam("RELATIONSHIP_ID", relationship),
                            new DBParam("QUARTER_NAME", quarter.toString()),
                            new DBParam("USER_KEY", userKey),
                            new DBParam("RATING_NAME", rating.name())));
            row.setRatingName(rating.name());
            row.save();
            return null;
        });
    }

    @Override
    public Optional<Rating> own(long relationship, Quarter quarter, String userKey) {
        return row(token(relationship, quarter, userKey)).map(row -> Rating.valueOf(row.getRatingName()));
    }

    @Override
    public Map<Quarter, Map<Rating, Integer>> counts(Collection<Long> relationships) {
        Map<Quarter, Map<Rating, Integer>> counts = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (Long relationship : relationships) {
            for (RatingRow row : ao.find(
                    RatingRow.class,
                    Query.select().where("RELATIONSHIP_ID = ?", relationship).order("ID DESC"))) {
                Quarter quarter = Quarter.parse(row.getQuarterName()).orElseThrow();
                if (counted.add(quarter + ":" + row.getUserKey())) {
                    counts.computeIfAbsent(quarter, any -> new EnumMap<>(Rating.class))
                            .merge(Rating.valueOf(row.getRatingName()), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String token(long relationship, Quarter quarter, String userKey) {
        return relationship + ":" + quarter + ":" + userKey;
    }

    private Optional<RatingRow> row(String token) {
        return Arrays.stream(ao.find(RatingRow.class, Query.select().where("TOKEN = ?", token)))
                .findFirst();
    }
}
