package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change of configuration: who, when, before and after. Never changed afterwards. */
@Table("CHANGE_RECORD")
public interface ChangeRow extends Entity {
    @NotNull
    Long getChangedAt();

    void setChangedAt(Long millis);

    @NotNull
    String getActor();

    void setActor(String userKey);

    @NotNull
    @Indexed
    @StringLength(450)
    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getOldDocument();

    void setOldDocument(String json);

    @StringLength(StringLength.UNLIMITED)
    String getNewDocument();

    void setNewDocument(String json);
}
