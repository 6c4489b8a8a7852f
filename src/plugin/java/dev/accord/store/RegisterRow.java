package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One entry of a register, such as a forum of a relationship, as it stands. */
@Table("REGISTER")
public interface RegisterRow extends Entity {
    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    @Indexed
    Long getRelationshipId();

    void setRelationshipId(Long id);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
