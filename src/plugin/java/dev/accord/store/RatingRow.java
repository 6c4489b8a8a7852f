package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person said about a relationship in a quarter. */
@Table("RATING")
public interface RatingRow extends Entity {
    /** {@code relationship:quarter:user}. */
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();

    void setToken(String token);

    @NotNull
    @Indexed
    Long getRelationshipId();

    void setRelationshipId(Long id);

    @NotNull
    String getQuarterName();

    void setQuarterName(String quarter);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    String getRatingName();

    void setRatingName(String rating);
}
