package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which relationship a project shows, and whether its page is there before there is one. */
@Table("RELATIONSHIP_OF")
public interface RelationshipOfRow extends Entity {
    @NotNull
    @Unique
    Long getProjectId();

    void setProjectId(Long project);

    /** Null where the project shows none. */
    @Indexed
    Integer getRelationshipId();

    void setRelationshipId(Integer id);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @NotNull
    Boolean isTurnedOn();

    void setTurnedOn(Boolean on);
}
