package dev.accord.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is kept beside an application on one subject: {@code kind:key} and version in columns, all of it in the document. */
@Preload
@Table("APP_RECORD")
public interface ApplicationRecordRow extends Entity {
    @NotNull
    @Unique
    @StringLength(450)
    String getSubject();

    void setSubject(String subject);

    @NotNull
    @Indexed
    String getKind();

    void setKind(String kind);

    @NotNull
    Integer getVersionNo();

    void setVersionNo(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String json);
}
