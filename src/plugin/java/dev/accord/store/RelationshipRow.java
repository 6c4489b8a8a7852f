package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One relationship as it stands; its projects are those that point at it. */
@Table("RELATIONSHIP")
public interface RelationshipRow extends Entity {
    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
