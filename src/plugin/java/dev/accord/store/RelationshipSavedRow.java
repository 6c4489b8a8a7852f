package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One version of a relationship, never changed afterwards. */
@Table("RELATIONSHIP_SAVED")
public interface RelationshipSavedRow extends Entity {
    @NotNull
    @Indexed
    Integer getRelationshipId();

    void setRelationshipId(Integer id);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @NotNull
    Long getSavedAt();

    void setSavedAt(Long millis);

    @NotNull
    String getActor();

    void setActor(String userKey);

    @StringLength(StringLength.UNLIMITED)
    String getConfirmed();

    void setConfirmed(String why);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
