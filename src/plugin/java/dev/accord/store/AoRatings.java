package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.pulse.Rating;
import dev.accord.relationship.pulse.Ratings;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Ratings as rows, one of a person in a quarter. */
public final class AoRatings implements Ratings {
    private final ActiveObjects ao;
    /** By relationship: a list of all relationships asks for the ratings of each. */
    private final Cache<Long, List<Given>> kept;

    private record Given(Quarter quarter, String userKey, Rating rating) {}

    public AoRatings(ActiveObjects ao, CacheManager caches) {
        this.ao = ao;
        this.kept = caches.getCache(
                "dev.accord.ratings",
                this::read,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** The latest first. */
    private List<Given> read(long relationship) {
        return Arrays.stream(ao.find(
                        RatingRow.class,
                        Query.select()
                                .where("RELATIONSHIP_ID = ?", relationship)
                                .order("ID DESC")))
                .map(row -> new Given(
                        Quarter.parse(row.getQuarterName()).orElseThrow(),
                        row.getUserKey(),
                        Rating.valueOf(row.getRatingName())))
                .toList();
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
        kept.remove(relationship);
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
            for (Given each : kept.get(relationship)) {
                if (counted.add(each.quarter() + ":" + each.userKey())) {
                    counts.computeIfAbsent(each.quarter(), any -> new EnumMap<>(Rating.class))
                            .merge(each.rating(), 1, Integer::sum);
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
